import type { Chapter } from '../../domain/story/story'
import { useWords } from '../../i18n/use-words'
import { ChapterSources } from './ChapterSources'
import { ChapterText } from './ChapterText'

/** Title, text and sources of the chapter that is presented. */
export const ChapterWords = ({ chapter }: { readonly chapter: Chapter }) => {
  const inWords = useWords()
  const title = inWords(chapter.title)
  const { words, lang, dir } = inWords(chapter.text)
  return (
    <>
      <h2 lang={title.lang} dir={title.dir} data-purpose="story-chapter-title">
        {title.words}
      </h2>
      <div lang={lang} dir={dir}>
        <ChapterText text={words} />
      </div>
      <ChapterSources key={chapter.id} sources={chapter.sources} />
    </>
  )
}
