import { Copy, Plus, Trash2 } from 'lucide-react'
import type { Story } from '../../domain/story/story'
import { useTranslation } from '../../i18n/use-translation'
import { authoringDesk } from '../../store/authoring-desk'
import { copyStory, deleteStory } from '../../store/own-story-commands'
import { useAtlasStore } from '../../store/use-atlas'
import { Button } from '../../ui/Button'
import { IconAction } from '../../ui/IconAction'
import styles from './Authoring.module.css'
import { thenFocus } from './focus-in-story'
import { saveStory } from './save-story'
import { say, sayGone } from './say'
import { useAddChapter } from './use-add-chapter'
import { useTitle } from './use-title'

type StoryActionsProps = { readonly story: Story; readonly open: boolean }

/** What can be done with an own story as a whole. */
export const StoryActions = ({ story, open }: StoryActionsProps) => {
  const { t } = useTranslation('authoring')
  const store = useAtlasStore()
  const title = useTitle()(story.title)
  const addChapter = useAddChapter(story)
  const { id } = story
  const save = (): void => {
    const file = saveStory(store.getState(), story)
    say(id, t('saved', { title, file: `\u2066${file}\u2069` }))
  }
  const duplicate = (): void =>
    thenFocus(() => {
      const copy = copyStory(store, story)
      authoringDesk.setState({ story: copy, chapter: null })
      say(copy, t('copied', { title }))
      return { story: copy, action: 'story-change' }
    })
  const remove = (): void =>
    thenFocus(() => {
      deleteStory(store, id)
      sayGone(store, null, id, t('deleted', { title }))
      return null
    })
  const nameOf = (action: 'change' | 'save' | 'duplicate' | 'delete' | 'chapter.add') =>
    t('of', { action: t(action), name: title })
  return (
    <div className={styles.row}>
      <Button data-action="chapter-add" aria-label={nameOf('chapter.add')} onClick={addChapter}>
        <Plus aria-hidden="true" size={16} />
        {t('chapter.add')}
      </Button>
      <Button
        data-action="story-change"
        aria-label={nameOf('change')}
        title={t('change')}
        aria-expanded={open}
        onClick={() => authoringDesk.setState({ story: open ? null : id, chapter: null })}
      >
        {t('change')}
      </Button>
      <Button data-action="story-save" aria-label={nameOf('save')} title={t('save')} onClick={save}>
        {t('save')}
      </Button>
      <IconAction
        icon={Copy}
        action="story-duplicate"
        label={nameOf('duplicate')}
        hint={t('duplicate')}
        onClick={duplicate}
      />
      <IconAction icon={Trash2} action="story-delete" label={nameOf('delete')} hint={t('delete')} onClick={remove} />
    </div>
  )
}
