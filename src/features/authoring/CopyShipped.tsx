import { Copy } from 'lucide-react'
import type { Story } from '../../domain/story/story'
import { useTranslation } from '../../i18n/use-translation'
import { authoringDesk } from '../../store/authoring-desk'
import { copyStory } from '../../store/own-story-commands'
import { useAtlasStore } from '../../store/use-atlas'
import { Button } from '../../ui/Button'
import { thenFocus } from './focus-in-story'
import { say } from './say'
import { useTitle } from './use-title'

/** Under a story of the atlas: puts a copy among the reader's own, to be changed there. */
export const CopyShipped = ({ story }: { readonly story: Story }) => {
  const { t } = useTranslation('authoring')
  const store = useAtlasStore()
  const title = useTitle()(story.title)
  const copy = (): void =>
    thenFocus(() => {
      const id = copyStory(store, story)
      authoringDesk.setState({ story: id, chapter: null })
      say(id, t('copied', { title }))
      return { story: id, action: 'story-change' }
    })
  return (
    <Button
      look="quiet"
      data-action="story-copy"
      aria-label={t('of', { action: t('makeCopy'), name: title })}
      onClick={copy}
    >
      <Copy aria-hidden="true" size={16} />
      {t('makeCopy')}
    </Button>
  )
}
