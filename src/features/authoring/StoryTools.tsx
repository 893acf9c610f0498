import { useStore } from 'zustand'
import type { Story } from '../../domain/story/story'
import { authoringDesk } from '../../store/authoring-desk'
import { writeStory } from '../../store/own-story-commands'
import { useAtlasStore } from '../../store/use-atlas'
import styles from './Authoring.module.css'
import { ChapterList } from './ChapterList'
import { Said } from './Said'
import { StoryActions } from './StoryActions'
import { WordsFields } from './WordsFields'

type StoryToolsProps = {
  readonly story: Story
  /** Presents the story from a chapter on, counted from 1. */
  readonly onPreview: (chapter: number) => void
}

/** Under an own story: where it is written. */
export const StoryTools = ({ story, onPreview }: StoryToolsProps) => {
  const store = useAtlasStore()
  const open = useStore(authoringDesk, (desk) => desk.story === story.id)
  const { id, title, summary } = story
  return (
    <div className={styles.tools} data-purpose="story-tools">
      <StoryActions story={story} open={open} />
      {open ? (
        <>
          <WordsFields
            of="story"
            story={id}
            words={{ title, summary }}
            onWrite={(part, words) => writeStory(store, id, { [part]: words })}
          />
          <ChapterList story={story} onPreview={onPreview} />
        </>
      ) : null}
      <Said under={id} />
    </div>
  )
}
