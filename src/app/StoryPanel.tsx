import { useEffect, useState } from 'react'
import { openStory } from '../features/story/open-story'
import { StoryPanel as ToldStories } from '../features/story/StoryPanel'
import { useTranslation } from '../i18n/use-translation'
import { useAtlasStore } from '../store/use-atlas'
import { PanelError } from './PanelError'

type Parts = typeof import('./authoring-parts')

let fetched: Parts | null = null

/** What stories are written with. No `lazy`: a part shown for the first time must be there at once to take the focus. */
const useParts = (): Parts | Error | null => {
  const [parts, setParts] = useState<Parts | Error | null>(fetched)
  useEffect(() => {
    if (fetched) return
    import('./authoring-parts').then(
      (arrived) => {
        fetched = arrived
        setParts(arrived)
      },
      (reason: unknown) => setParts(reason instanceof Error ? reason : new Error(String(reason))),
    )
  }, [])
  return parts
}

/** Stories to be told, and among the reader's own to be written; without the latter's code the former go on. */
export const StoryPanel = () => {
  const { t } = useTranslation('common')
  const store = useAtlasStore()
  const parts = useParts()
  if (parts === null) return <ToldStories authoring={<p>{t('loading')}</p>} />
  if (parts instanceof Error) return <ToldStories authoring={<PanelError error={parts} />} />
  const { BeginStory, CopyShipped, StoryTools } = parts
  return (
    <ToldStories
      authoring={<BeginStory />}
      underShipped={(story) => <CopyShipped story={story} />}
      toolsOf={(story) => (
        <StoryTools
          story={story}
          onPreview={(chapter) => openStory(store, { story: story.id, chapter, mode: 'present' })}
        />
      )}
    />
  )
}
