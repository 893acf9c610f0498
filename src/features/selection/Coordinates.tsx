import type { Position } from '../../domain/position'
import { Trans } from '../../i18n/Trans'
import { useTranslation } from '../../i18n/use-translation'
import { Quantity } from '../../ui/Quantity'

/** Five decimals are a metre: as fine as any published coordinate here. */
const written = (degrees: number): string => `${Number(degrees.toFixed(5))}°`

type CoordinatesProps = { readonly position: Position; readonly quantity: string }

/** A position for people, with its exact degrees for programs. */
export const Coordinates = ({ position: [lon, lat], quantity }: CoordinatesProps) => {
  const { t } = useTranslation('selection')
  const components = {
    lat: (
      <Quantity name={`${quantity}.latitude`} value={lat} unit="deg">
        {written(lat)}
      </Quantity>
    ),
    lon: (
      <Quantity name={`${quantity}.longitude`} value={lon} unit="deg">
        {written(lon)}
      </Quantity>
    ),
  }
  return (
    <bdi>
      <Trans text={t('coordinates')} components={components} />
    </bdi>
  )
}
