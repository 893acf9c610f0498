import type { BBox } from '../../domain/position'
import { Trans } from '../../i18n/Trans'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { Quantity } from '../../ui/Quantity'
import { Fact, Facts } from './Facts'

type SheetBoundsProps = { readonly sheet: string; readonly bounds: BBox }

/** The four edges of a sheet: quarters of a degree, so two decimals are exact. */
export const SheetBounds = ({ sheet, bounds: [west, south, east, north] }: SheetBoundsProps) => {
  const { t } = useTranslation('selection')
  const format = useFormat()
  const edge = (side: string, value: number) => (
    <Quantity name={`sheet.${sheet}.${side}`} value={value} unit="deg">
      {format.degrees(value, 2)}
    </Quantity>
  )
  const components = {
    west: edge('west', west),
    south: edge('south', south),
    east: edge('east', east),
    north: edge('north', north),
  }
  return (
    <Facts>
      <Fact term={t('bounds')}>
        <Trans text={t('boundsWords')} components={components} />
      </Fact>
    </Facts>
  )
}
