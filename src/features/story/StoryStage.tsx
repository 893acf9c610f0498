import { type ReactNode, useEffect, useState } from 'react'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { useWords } from '../../i18n/use-words'
import { showChapter } from '../../store/story-commands'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { Notice } from '../../ui/Notice'
import { findStory } from './find-story'
import { focusOpener } from './open-story'
import { PresentedStory } from './PresentedStory'
import { ReadStory } from './ReadStory'
import { StoryMissing } from './StoryMissing'
import styles from './StoryStage.module.css'

type StoryStageProps = {
  /** Draws the store above it. */
  readonly map: ReactNode
  /** Stands at the foot of the map. */
  readonly foot: ReactNode
  /** Whether keys of one letter are on (WCAG 2.1.4). */
  readonly singleKeys: () => boolean
  /** The name of this tab's talk, which a speaker window is opened for. */
  readonly talkName: () => string
}

const TELLING = { present: PresentedStory, scroll: ReadStory }

/** What the link asked for in vain, as long as it is worth saying. */
const useTooHigh = (asked: number | null, last: number) => {
  const store = useAtlasStore()
  const [missed, setMissed] = useState<number | null>(null)
  useEffect(() => {
    if (asked === null) return
    setMissed(asked)
    showChapter(store, last)
  }, [store, asked, last])
  return { missed, forget: () => setMissed(null) }
}

/** A story being told over the page, chapter by chapter or to be scrolled through. */
export const StoryStage = ({ map, foot, singleKeys, talkName }: StoryStageProps) => {
  const { t } = useTranslation('story')
  const format = useFormat()
  const inWords = useWords()
  const session = useAtlas((state) => state.session)
  const own = useAtlas(({ document }) => document.stories)
  const stories = useAtlas(({ datasets }) => datasets.stories)
  const { story = '', chapter, mode } = session
  const found = findStory(own, stories.status === 'ready' ? stories.value.records : [], { story: story ?? '', chapter })
  const tooHigh = found.kind === 'too-high' ? found : null
  const { missed, forget } = useTooHigh(tooHigh?.asked ?? null, tooHigh?.chapter ?? 1)
  // the page under the stage can only take the focus once it is no longer inert
  useEffect(() => () => void setTimeout(focusOpener), [])
  if (found.kind === 'unknown' || found.kind === 'empty')
    return <StoryMissing asked={story ?? ''} found={found} stories={stories} own={own} />
  const Telling = TELLING[mode]
  const notice =
    missed === null ? null : (
      <Notice tone="warning" purpose="story-too-high" onDismiss={forget}>
        {t('tooHigh', { asked: format.number(missed), last: format.number(found.chapter) })}
      </Notice>
    )
  return (
    <section
      className={styles.stage}
      aria-label={t('stage', { title: inWords(found.story.title).words })}
      data-purpose="story"
      data-story={found.story.id}
      data-chapter={found.chapter}
      data-mode={mode}
    >
      <Telling
        story={found.story}
        number={found.chapter}
        map={map}
        foot={foot}
        notice={notice}
        singleKeys={singleKeys}
        talkName={talkName}
      />
    </section>
  )
}
