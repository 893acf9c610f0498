import type { Metres } from '../../domain/units'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { Quantity } from '../../ui/Quantity'
import { SourceChip } from '../../ui/SourceChip'
import styles from './PublishedRoad.module.css'

type PublishedRoadProps = {
  readonly name: string
  readonly length: Metres | null
  /** Published over straight. */
  readonly ratio: number | null
}

/** A road length as its publisher states it: never measured here, and often missing. */
export const PublishedRoad = ({ name, length, ratio }: PublishedRoadProps) => {
  const { t } = useTranslation('corridor')
  const format = useFormat()
  if (length === null) return <span className={styles.none}>{t('compare.roadNone')}</span>
  return (
    <>
      <Quantity name={`${name}.published`} value={length} unit="m">
        {format.kilometres(length, length % 1000 === 0 ? 0 : 1)}
      </Quantity>{' '}
      <SourceChip kind="published" />
      {ratio === null ? null : (
        <small className={styles.against}>{t('compare.roadAgainst', { percent: format.percent(ratio) })}</small>
      )}
    </>
  )
}
