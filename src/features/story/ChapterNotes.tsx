import type { Chapter } from '../../domain/story/story'
import { useTranslation } from '../../i18n/use-translation'
import { useWords } from '../../i18n/use-words'
import { ChapterText } from './ChapterText'

/** What only the speaker reads. */
export const ChapterNotes = ({ chapter }: { readonly chapter: Chapter }) => {
  const { t } = useTranslation('story')
  const { words, lang, dir } = useWords()(chapter.notes)
  if (words === '') return <p>{t('noNotes')}</p>
  return (
    <div lang={lang} dir={dir}>
      <ChapterText text={words} />
    </div>
  )
}
