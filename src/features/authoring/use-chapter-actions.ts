import type { Chapter, Story } from '../../domain/story/story'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { authoringDesk } from '../../store/authoring-desk'
import { deleteChapter, duplicateChapter, moveChapter } from '../../store/own-chapter-commands'
import { useAtlasStore } from '../../store/use-atlas'
import { thenFocus } from './focus-in-story'
import { say, sayGone } from './say'
import { useTitle } from './use-title'

/** What can be done to a chapter as a whole; each says what came of it and keeps the focus where it is of use. */
export const useChapterActions = ({ id: story, chapters }: Story, { id, title }: Chapter) => {
  const { t, i18n } = useTranslation('authoring')
  const format = useFormat()
  const store = useAtlasStore()
  const name = useTitle()(title)
  const at = chapters.findIndex((chapter) => chapter.id === id)
  const total = chapters.length
  const moveTo = (to: number): void => {
    if (to === at || to < 0 || to >= total) return
    moveChapter(store, story, id, to)
    say(story, t('chapter.moved', { title: name, n: format.number(to + 1), total: format.number(total) }))
  }
  const toggle = (): void => {
    const isOpen = authoringDesk.getState().chapter === id
    thenFocus(() => {
      authoringDesk.setState({ chapter: isOpen ? null : id })
      const field = `chapter-title-${i18n.language === 'ur' ? 'ur' : 'en'}`
      return { story, chapter: id, action: isOpen ? 'chapter-edit' : field }
    })
  }
  const duplicate = (): void =>
    thenFocus(() => {
      const copy = duplicateChapter(store, story, id)
      say(story, t('chapter.duplicated', { title: name }))
      return copy === null ? null : { story, chapter: copy, action: 'chapter-edit' }
    })
  const remove = (): void =>
    thenFocus(() => {
      const next = chapters[at + 1] ?? chapters[at - 1]
      deleteChapter(store, story, id)
      sayGone(store, story, story, t('chapter.deleted', { title: name }))
      return next ? { story, chapter: next.id, action: 'chapter-edit' } : { story, action: 'chapter-add' }
    })
  return { at, total, name, moveTo, toggle, duplicate, remove }
}
