import type { VariantId } from '../../domain/corridor/corridor-variant'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { useAtlas } from '../../store/use-atlas'
import { Quantity } from '../../ui/Quantity'
import { useGroundOnSheets } from './use-ground-on-sheets'

/** The share of each course's ground that lies on the ticked sheets, worked out beside the page. */
export const GroundRow = ({ variants }: { readonly variants: readonly VariantId[] }) => {
  const { t } = useTranslation('corridor')
  const format = useFormat()
  const ticked = useAtlas(({ document }) => document.sheets.length)
  const ground = useGroundOnSheets(variants)
  const cell = (variant: VariantId) => {
    if (ground === null) return t('sides.working')
    const found = ground[variant]
    if (!found) return t('sides.unknown')
    return (
      <>
        <Quantity name={`corridor.${variant}.on-sheets`} value={found.share} unit="1">
          {format.percent(found.share)}
        </Quantity>
        <small>
          <Quantity name={`corridor.${variant}.on-sheets.area`} value={found.onSheets} unit="m2">
            {format.squareKilometres(found.onSheets)}
          </Quantity>
        </small>
      </>
    )
  }
  return (
    <tr data-fact="on-sheets">
      <th scope="row">{t('sides.on-sheets')}</th>
      {ticked === 0 ? (
        <td colSpan={variants.length}>{t('sides.on-sheets-none')}</td>
      ) : (
        variants.map((variant) => <td key={variant}>{cell(variant)}</td>)
      )}
    </tr>
  )
}
