import type { Citation } from '../../domain/citation'
import { useTranslation } from '../../i18n/use-translation'
import { AsPublished } from '../../ui/AsPublished'
import { Citations } from '../../ui/Citations'
import styles from './SourceOf.module.css'

type SourceOfProps = { readonly keys: readonly string[]; readonly citations: readonly Citation[] }

/** The sources of one figure by the keys of its row; a key without a citation is shown as the row writes it. */
export const SourceOf = ({ keys, citations }: SourceOfProps) => {
  const { t } = useTranslation(['selection', 'common'])
  if (keys.length === 0) return <p className={styles.none}>{t('common:sourceNotStated')}</p>
  const cited = keys.flatMap((key) => citations.filter((citation) => citation.key === key))
  const others = keys.filter((key) => !citations.some((citation) => citation.key === key))
  return (
    <div className={styles.source}>
      <span className={styles.label}>{t('figureSource')}</span>
      {others.map((key) => (
        <AsPublished key={key}>{key}</AsPublished>
      ))}
      {cited.length > 0 ? <Citations citations={cited} /> : null}
    </div>
  )
}
