import { OUTCROP_CLAIM } from '../../domain/coverage/outcrop'
import { useTranslation } from '../../i18n/use-translation'
import { useAtlas } from '../../store/use-atlas'
import { Citations } from '../../ui/Citations'
import { SourceChip } from '../../ui/SourceChip'
import styles from './ChosenCoverage.module.css'

/** Who states the outcrop area, and what such a number cannot say. */
export const OutcropSources = () => {
  const { t } = useTranslation('cover')
  const claims = useAtlas(({ datasets }) => datasets.claims)
  const claim = claims.status === 'ready' ? claims.value.find(({ id }) => id === OUTCROP_CLAIM) : undefined
  return (
    <>
      <p className={styles.soft}>
        <SourceChip kind="published" /> {t('result.outcropNote')}
      </p>
      {claim ? <Citations citations={claim.citations} /> : null}
    </>
  )
}
