import type { ShareRange } from '../../domain/coverage/share-range'
import { Trans } from '../../i18n/Trans'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { Quantity } from '../../ui/Quantity'
import styles from './ChosenCoverage.module.css'

type ShareRangeTextProps = { readonly range: ShareRange | null; readonly stale: boolean }

/** Between which shares the truth may lie, or why nobody can say. */
export const ShareRangeText = ({ range, stale }: ShareRangeTextProps) => {
  const { t } = useTranslation('cover')
  const format = useFormat()
  if (!range) return <p className={styles.soft}>{t('result.noRange')}</p>
  const end = (name: 'least' | 'most') => (
    <Quantity name={`coverage.chosen.share.${name}`} value={range[name]} unit="1" stale={stale}>
      {format.percent(range[name], 2)}
    </Quantity>
  )
  return (
    <p className={styles.soft}>
      <Trans text={t('result.range')} components={{ least: end('least'), most: end('most') }} />
    </p>
  )
}
