import type { SearchAnswer } from '../../domain/gazetteer/search'
import { useTranslation } from '../../i18n/use-translation'
import { isOutside } from './choice'
import type { Place } from './place'
import styles from './SearchBox.module.css'

type SearchMessageProps = {
  readonly text: string
  /** Null while the index is on its way. */
  readonly answer: SearchAnswer<Place> | null
  readonly count: number
}

const detailOf = (error: NonNullable<SearchAnswer<Place>['sheetError']>): string => {
  if (error.kind === 'no-such-block') return String(error.block)
  return error.kind === 'no-such-letter' ? error.letter : String(error.number)
}

/** What the result list cannot say: how many there are, what can be typed, why nothing was found. */
export const SearchMessage = ({ text, answer, count }: SearchMessageProps) => {
  const { t } = useTranslation('search')
  if (count > 0) return <p className="visually-hidden">{t('found', { count })}</p>
  if (text.trim() === '') return <p className={styles.message}>{t('hint')}</p>
  if (!answer) return <p className={styles.message}>{t('preparing')}</p>
  return (
    <div className={styles.message} data-purpose="search-nothing">
      <p>{t('nothing', { text: `\u2068${text.trim()}\u2069` })}</p>
      {answer.sheetError ? (
        <p>{t(`sheetError.${answer.sheetError.kind}`, { detail: detailOf(answer.sheetError) })}</p>
      ) : null}
      {isOutside(answer) ? <p>{t('outside')}</p> : null}
      <p>{t('hint')}</p>
    </div>
  )
}
