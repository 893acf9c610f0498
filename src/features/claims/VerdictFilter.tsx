import { type Claim, VERDICT_KINDS, type VerdictKind } from '../../domain/claims/claim'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import styles from './ClaimsPanel.module.css'

type VerdictFilterProps = {
  readonly claims: readonly Claim[]
  readonly chosen: VerdictKind | null
  readonly onChoose: (kind: VerdictKind | null) => void
}

/** Narrows the list down to one verdict; verdicts that no claim has are not offered. */
export const VerdictFilter = ({ claims, chosen, onChoose }: VerdictFilterProps) => {
  const { t } = useTranslation('claims')
  const format = useFormat()
  const countOf = (kind: VerdictKind) => claims.filter((claim) => claim.verdictKind === kind).length
  return (
    <label className={styles.filter}>
      {t('filter')}
      <select
        data-filter="verdict"
        value={chosen ?? ''}
        onChange={(event) => onChoose(VERDICT_KINDS.find((kind) => kind === event.target.value) ?? null)}
      >
        <option value="">{t('all', { n: format.number(claims.length) })}</option>
        {VERDICT_KINDS.filter((kind) => countOf(kind) > 0).map((kind) => (
          <option key={kind} value={kind}>
            {t('kindWithCount', { kind: t(`kind.${kind}`), n: format.number(countOf(kind)) })}
          </option>
        ))}
      </select>
    </label>
  )
}
