import { type ReactNode, useCallback, useEffect, useRef } from 'react'
import type { Story } from '../../domain/story/story'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { useWords } from '../../i18n/use-words'
import { endStory, setStoryMode } from '../../store/story-commands'
import { useAtlasStore } from '../../store/use-atlas'
import { ChapterWords } from './ChapterWords'
import styles from './PresentedStory.module.css'
import { ShownNotes } from './ShownNotes'
import { StageMapBox } from './StageMapBox'
import { TalkBar } from './TalkBar'
import { TalkNotices } from './TalkNotices'
import { TalkTools } from './TalkTools'
import { useChapterCamera } from './use-chapter-camera'
import { useChapterView } from './use-chapter-view'
import { useDataOfChapters } from './use-data-of-chapters'
import { useFullScreen } from './use-full-screen'
import { useSpeaker } from './use-speaker'
import { useSwipe } from './use-swipe'
import { useTalk } from './use-talk'
import { useTalkKeys } from './use-talk-keys'

export type ToldStory = {
  readonly story: Story
  /** Counted from 1; the story has it. */
  readonly number: number
  readonly map: ReactNode
  readonly foot: ReactNode
  readonly notice: ReactNode
  /** Whether keys of one letter are on (WCAG 2.1.4). */
  readonly singleKeys: () => boolean
  readonly talkName: () => string
}

/** A story told chapter by chapter on the whole screen. */
export const PresentedStory = ({ story, number, map, foot, notice, singleKeys, talkName }: ToldStory) => {
  const { t } = useTranslation('story')
  const format = useFormat()
  const inWords = useWords()
  const store = useAtlasStore()
  const box = useRef<HTMLDivElement>(null)
  const words = useRef<HTMLElement>(null)
  const chapter = story.chapters[number - 1] ?? story.chapters[0]
  if (!chapter) throw new Error('a story without chapters cannot be presented')
  const view = useChapterView(chapter)
  useChapterCamera(view, story, number, box)
  useDataOfChapters(view, story)
  const fullScreen = useFullScreen(useCallback(() => endStory(store), [store]))
  const talk = useTalk(story, number, fullScreen.toggle)
  const speaker = useSpeaker({
    talkName,
    story,
    chapter: number,
    blank: talk.blank,
    onGo: talk.goTo,
    onBlank: talk.setBlank,
  })
  useTalkKeys({ digits: talk.digits, singleKeys, onCommand: talk.obey })
  const focusWords = useCallback(() => words.current?.focus({ preventScroll: true }), [])
  useEffect(focusWords, [focusWords])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another chapter begins at its top
  useEffect(() => {
    words.current?.scrollTo(0, 0)
  }, [number])
  const go = (wanted: number, byPointer: boolean): void => {
    talk.goTo(wanted)
    // so that Space and the arrows turn pages again
    if (byPointer) focusWords()
  }
  const swipe = useSwipe((step) => talk.goTo(number + step))
  const title = inWords(story.title)
  const place = { n: format.number(number), total: format.number(story.chapters.length) }
  return (
    <>
      <StageMapBox view={view} map={map} foot={foot} box={box} onRelease={focusWords} />
      <section ref={words} className={styles.words} aria-label={t('words')} tabIndex={-1} {...swipe}>
        <h1 className={styles.story} lang={title.lang} dir={title.dir}>
          {title.words}
        </h1>
        {notice}
        <ChapterWords chapter={chapter} />
        <TalkNotices
          refused={fullScreen.refused}
          blocked={speaker.blocked && !talk.notes}
          onNotes={() => talk.setNotes(true)}
        />
        {talk.notes ? <ShownNotes chapter={chapter} /> : null}
      </section>
      <TalkBar story={story} chapter={number} onGo={go}>
        <TalkTools
          blank={talk.blank}
          notes={talk.notes}
          fullScreen={fullScreen.on}
          onBlank={() => talk.setBlank(!talk.blank)}
          onNotes={() => talk.setNotes(!talk.notes)}
          onFullScreen={fullScreen.toggle}
          onSpeaker={speaker.open}
          onRead={() => setStoryMode(store, 'scroll')}
          onLeave={talk.leave}
        />
      </TalkBar>
      {talk.digits === '' ? null : (
        <p className={styles.digits} data-purpose="story-number">
          {t('goTo', { number: talk.digits })}
        </p>
      )}
      {talk.blank ? <div className={styles.blank} data-purpose="story-blank" /> : null}
      <p className="visually-hidden" role="status" data-purpose="story-status">
        {talk.blank
          ? t('blanked')
          : `${t('announced', { ...place, title: inWords(chapter.title).words })} ${talk.stuckAt === 'first' ? t('atFirst') : talk.stuckAt === 'last' ? t('atLast') : ''}`}
      </p>
    </>
  )
}
