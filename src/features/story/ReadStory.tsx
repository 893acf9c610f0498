import { useCallback, useEffect, useRef } from 'react'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { useWords } from '../../i18n/use-words'
import { endStory, setStoryMode, showChapter } from '../../store/story-commands'
import { useAtlasStore } from '../../store/use-atlas'
import { ChapterDots } from './ChapterDots'
import { ChapterSources } from './ChapterSources'
import { ChapterText } from './ChapterText'
import { enterFullScreen } from './full-screen'
import type { ToldStory } from './PresentedStory'
import { PrintedFoot } from './PrintedFoot'
import { PrintProblem, PrintTools } from './PrintTools'
import { ReadBar } from './ReadBar'
import styles from './ReadStory.module.css'
import { StageMapBox } from './StageMapBox'
import { Still } from './Still'
import type { TalkCommand } from './talk-keys'
import { useChapterCamera } from './use-chapter-camera'
import { useChapterView } from './use-chapter-view'
import { useDataOfChapters } from './use-data-of-chapters'
import { useMiddleChapter } from './use-middle-chapter'
import { usePrintMaps } from './use-print-maps'
import { useTalkKeys } from './use-talk-keys'

const never = (): boolean => false
/** Scrolling keys scroll here; only Escape is the story's. */
const isForReading = (command: TalkCommand): boolean => command.kind === 'leave'

/** A story to be scrolled through: the map follows the text. */
export const ReadStory = ({ story, number, map, foot, notice }: ToldStory) => {
  const { t } = useTranslation('story')
  const format = useFormat()
  const inWords = useWords()
  const store = useAtlasStore()
  const box = useRef<HTMLDivElement>(null)
  const text = useRef<HTMLElement>(null)
  const beginning = useRef<HTMLParagraphElement>(null)
  const start = useRef(number)
  const chapter = story.chapters[number - 1] ?? story.chapters[0]
  if (!chapter) throw new Error('a story without chapters cannot be read')
  const view = useChapterView(chapter)
  useChapterCamera(view, story, number, box)
  useDataOfChapters(view, story)
  const { printing, print, cancel } = usePrintMaps(story, view)
  useTalkKeys({ digits: '', singleKeys: never, accepts: isForReading, onCommand: () => endStory(store) })
  const goTo = useCallback((wanted: number): void => {
    const article = text.current?.querySelector(`article[data-chapter="${wanted}"]`)
    article?.scrollIntoView({ block: 'start' })
  }, [])
  useEffect(() => {
    if (start.current > 1) goTo(start.current)
    // in the text, so that its keys scroll it; not the whole column, which would be framed
    beginning.current?.focus({ preventScroll: true })
  }, [goTo])
  useMiddleChapter(
    text,
    useCallback((reached) => showChapter(store, reached), [store]),
  )
  const present = (): void => {
    void enterFullScreen()
    setStoryMode(store, 'present')
  }
  const focusText = (): void => text.current?.focus({ preventScroll: true })
  const total = format.number(story.chapters.length)
  return (
    <>
      <ReadBar title={inWords(story.title)} onPresent={present} onLeave={() => endStory(store)}>
        <PrintTools printing={printing} onPrint={print} onCancel={cancel} />
      </ReadBar>
      <div className={styles.page}>
        <button type="button" className={styles.skip} onClick={focusText}>
          {t('skipMap')}
        </button>
        <StageMapBox view={view} map={map} foot={foot} box={box} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
        <section ref={text} id="story-text" className={styles.text} aria-label={t('words')} tabIndex={0}>
          {notice}
          <PrintProblem printing={printing} onCancel={cancel} />
          <p
            ref={beginning}
            tabIndex={-1}
            className={styles.summary}
            lang={inWords(story.summary).lang}
            dir={inWords(story.summary).dir}
          >
            {inWords(story.summary).words}
          </p>
          {story.chapters.map((each, index) => {
            const [title, words] = [inWords(each.title), inWords(each.text)]
            const still = printing.kind === 'ready' ? printing.stills[index] : undefined
            return (
              <article key={each.id} data-chapter={index + 1} data-current={index + 1 === number}>
                <p className={styles.place}>{t('positionSpoken', { n: format.number(index + 1), total })}</p>
                <h2 lang={title.lang} dir={title.dir}>
                  {title.words}
                </h2>
                {still ? <Still canvas={still} /> : null}
                <div lang={words.lang} dir={words.dir}>
                  <ChapterText text={words.words} />
                </div>
                <ChapterSources sources={each.sources} open />
              </article>
            )
          })}
          <PrintedFoot story={story} />
        </section>
        <div className={styles.dots}>
          <ChapterDots story={story} chapter={number} onGo={goTo} />
        </div>
      </div>
    </>
  )
}
