import type { ReactNode } from 'react'
import type { Story } from '../../domain/story/story'
import { useTranslation } from '../../i18n/use-translation'
import { retryDataset } from '../../store/dataset-commands'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { DatasetState } from '../../ui/DatasetState'
import { StoryItem } from './StoryItem'
import styles from './StoryPanel.module.css'

type StoryPanelProps = {
  /** Stands at the head of the reader's own stories: where one is begun or opened. */
  readonly authoring?: ReactNode
  /** Stands under each of the reader's own stories: where it is changed. */
  readonly toolsOf?: (story: Story) => ReactNode
  /** Stands under each story of the atlas: where a copy is made of it. */
  readonly underShipped?: (story: Story) => ReactNode
}

/** The stories of the atlas and the reader's own: to present, to read, chapter by chapter. */
export const StoryPanel = ({ authoring, toolsOf, underShipped }: StoryPanelProps) => {
  const { t } = useTranslation('story')
  const store = useAtlasStore()
  const stories = useAtlas(({ datasets }) => datasets.stories)
  const own = useAtlas(({ document }) => document.stories)
  return (
    <>
      <section className={styles.stories} aria-labelledby="stories-shipped">
        <h2 id="stories-shipped">{t('shipped')}</h2>
        {stories.status === 'ready' ? (
          stories.value.records.map((story) => (
            <StoryItem key={story.id} story={story}>
              {underShipped?.(story)}
            </StoryItem>
          ))
        ) : (
          <DatasetState loadable={stories} onRetry={() => retryDataset(store, 'stories')} />
        )}
        <p className={styles.hint}>{t('keysHint')}</p>
      </section>
      {own.length > 0 || authoring ? (
        <section className={styles.stories} aria-labelledby="stories-own">
          <h2 id="stories-own">{t('own')}</h2>
          {authoring}
          {own.map((story) => (
            <StoryItem key={story.id} story={story}>
              {toolsOf?.(story)}
            </StoryItem>
          ))}
        </section>
      ) : null}
    </>
  )
}
