import { useState } from 'react'
import { readStoryFile } from '../../data/story/read-story-file'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { authoringDesk } from '../../store/authoring-desk'
import { addStory } from '../../store/own-story-commands'
import { useAtlasStore } from '../../store/use-atlas'
import { thenFocus } from './focus-in-story'
import type { StoryOutcome } from './OpenOutcome'
import { say } from './say'
import { useTitle } from './use-title'

/** Opens the file of a story beside the reader's own; a file that is refused changes nothing. */
export const useOpenFile = () => {
  const { t } = useTranslation('authoring')
  const format = useFormat()
  const titleOf = useTitle()
  const store = useAtlasStore()
  const [outcome, setOutcome] = useState<StoryOutcome | null>(null)
  const open = async (file: File): Promise<void> => {
    const read = await readStoryFile(file)
    if (!read.ok) return setOutcome({ kind: 'refused', file: file.name, error: read.error })
    const { story, edition, views } = read.value
    const { manifest } = store.getState().datasets
    const here = manifest.status === 'ready' ? manifest.value.edition : null
    const count = story.chapters.length
    const differs = edition !== null && here !== null && edition !== here
    const words = t('opened.words', { title: titleOf(story.title), count, n: format.number(count) })
    setOutcome(views.length > 0 ? { kind: 'views', views } : null)
    thenFocus(() => {
      const id = addStory(store, story)
      authoringDesk.setState({ story: id, chapter: null })
      say(id, differs ? `${words} ${t('opened.edition', { saved: edition, here })}` : words)
      return { story: id, action: 'story-change' }
    })
  }
  return { outcome, open, dismiss: () => setOutcome(null) }
}
