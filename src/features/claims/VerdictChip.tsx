import type { VerdictKind } from '../../domain/claims/claim'
import { useTranslation } from '../../i18n/use-translation'
import styles from './VerdictChip.module.css'

/** A mark beside the word, so that a verdict does not hang on its colour. */
const MARK: Record<VerdictKind, string> = {
  confirmed: '✓',
  plausible: '≈',
  dated: '↺',
  soft: '~',
  'wrong-word': '≠',
  unsupported: '✗',
  target: '→',
}

/** How a claim stands against the evidence. */
export const VerdictChip = ({ kind }: { readonly kind: VerdictKind }) => {
  const { t } = useTranslation('claims')
  return (
    <span className={styles.chip} data-verdict={kind}>
      <span aria-hidden="true">{MARK[kind]}</span> {t(`kind.${kind}`)}
    </span>
  )
}
