import type { Citation } from '../domain/citation'
import { useTranslation } from '../i18n/use-translation'
import styles from './Citations.module.css'

const isWebAddress = (address: string | null): address is string => address !== null && /^https?:\/\//.test(address)

/** The sources of a row as a list; an address opens in a new tab without telling it where the reader came from. */
export const Citations = ({ citations }: { readonly citations: readonly Citation[] }) => {
  const { t } = useTranslation('common')
  if (citations.length === 0) return <p className={styles.none}>{t('sourceNotStated')}</p>
  return (
    <ul className={styles.list}>
      {citations.map((citation) => (
        <li key={citation.key}>
          <bdi lang="en" dir="ltr">
            {isWebAddress(citation.address) ? (
              <a href={citation.address} target="_blank" rel="noreferrer noopener">
                {citation.title}
              </a>
            ) : (
              <span>{citation.title}</span>
            )}
            {citation.publisher ? <span className={styles.publisher}> — {citation.publisher}</span> : null}
          </bdi>
        </li>
      ))}
    </ul>
  )
}
