import { useCallback, useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { AtlasDatasets } from '../../data/datasets'
import { isOwnStory } from '../../domain/story/is-own-story'
import type { Story } from '../../domain/story/story'
import { useTranslation } from '../../i18n/use-translation'
import { useWords } from '../../i18n/use-words'
import { retryDataset } from '../../store/dataset-commands'
import { endStory, tellStory } from '../../store/story-commands'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { workDesk } from '../../store/work-desk'
import { Button } from '../../ui/Button'
import { DatasetState } from '../../ui/DatasetState'
import { Notice } from '../../ui/Notice'
import type { Found } from './find-story'
import styles from './StoryStage.module.css'
import type { TalkCommand } from './talk-keys'
import { useTalkKeys } from './use-talk-keys'

type StoryMissingProps = {
  readonly asked: string
  readonly found: Extract<Found, { readonly kind: 'unknown' | 'empty' }>
  readonly stories: AtlasDatasets['stories']
  readonly own: readonly Story[]
}

const never = (): boolean => false
const isLeaving = (command: TalkCommand): boolean => command.kind === 'leave'

/** In place of a story that is on its way, not known here or still empty: what there is instead. */
export const StoryMissing = ({ asked, found, stories, own }: StoryMissingProps) => {
  const { t } = useTranslation('story')
  const store = useAtlasStore()
  const mode = useAtlas(({ session }) => session.mode)
  const inWords = useWords()
  const stage = useRef<HTMLElement>(null)
  useTalkKeys({
    digits: '',
    singleKeys: never,
    accepts: isLeaving,
    onCommand: useCallback(() => endStory(store), [store]),
  })
  useEffect(() => stage.current?.focus(), [])
  // own stories come with the work that this browser kept, or with what the link carries
  const isOwn = isOwnStory(asked)
  const looking = useStore(workDesk, ({ keeper }) => keeper === null) && isOwn
  const waiting = found.kind === 'unknown' && (stories.status !== 'ready' || looking)
  const known = [...(stories.status === 'ready' ? stories.value.records : []), ...own]
  const others = known.filter(({ chapters }) => chapters.length > 0)
  return (
    <section
      ref={stage}
      className={`${styles.stage} ${styles.alone}`}
      aria-label={t('title')}
      data-purpose="story"
      tabIndex={-1}
    >
      <h1>{t('title')}</h1>
      {!waiting ? null : stories.status === 'ready' ? (
        <p role="status">{t('looking')}</p>
      ) : (
        <DatasetState loadable={stories} onRetry={() => retryDataset(store, 'stories')} />
      )}
      {found.kind === 'empty' ? (
        <Notice tone="note">{t('empty', { title: inWords(found.story.title).words })}</Notice>
      ) : waiting ? null : (
        <Notice tone="warning" purpose="story-unknown">
          {isOwn ? t('notInLink') : t('unknown', { story: asked })}
        </Notice>
      )}
      {others.length > 0 && !waiting ? (
        <>
          <p>{t('others')}</p>
          <ul>
            {others.map(({ id, title }) => (
              <li key={id}>
                <Button data-story={id} onClick={() => tellStory(store, { story: id, chapter: 1, mode })}>
                  {inWords(title).words}
                </Button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <Button look="primary" data-action="story-leave" onClick={() => endStory(store)}>
        {t('back')}
      </Button>
    </section>
  )
}
