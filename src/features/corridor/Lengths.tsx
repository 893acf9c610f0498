import type { Compared } from '../../domain/measure/compare-methods'
import type { Metres } from '../../domain/units'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { Quantity } from '../../ui/Quantity'
import { SourceChip } from '../../ui/SourceChip'
import { Figure } from './Figure'
import styles from './Lengths.module.css'

type LengthsProps = {
  /** Dotted name of what is measured: `corridor.as-named` or `corridor.as-named.leg.1`. */
  readonly name: string
  readonly lengths: Compared<Metres>
}

/** A length on the ellipsoid as the headline, Turf's beside it, and by how much they differ. */
export const Lengths = ({ name, lengths }: LengthsProps) => {
  const { t } = useTranslation('corridor')
  const format = useFormat()
  const { geodesic, spherical, differenceRatio } = lengths
  return (
    <>
      <Figure label={t('compare.length')}>
        <span className={styles.headline}>
          <Quantity name={`${name}.length`} value={geodesic} unit="m">
            {format.kilometres(geodesic)}
          </Quantity>
        </span>{' '}
        <SourceChip kind="measured" />
      </Figure>
      <Figure label={t('compare.sphere')}>
        <Quantity name={`${name}.length.spherical`} value={spherical} unit="m">
          {format.kilometres(spherical)}
        </Quantity>
      </Figure>
      {differenceRatio === null ? null : (
        <Figure label={t('compare.difference')}>
          <Quantity name={`${name}.length.difference`} value={differenceRatio} unit="1">
            <bdi dir="ltr">
              {differenceRatio > 0 ? '+' : ''}
              {format.percent(differenceRatio, 2)}
            </bdi>
          </Quantity>
        </Figure>
      )}
    </>
  )
}
