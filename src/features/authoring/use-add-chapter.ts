import type { Story, StoryText } from '../../domain/story/story'
import { isolated } from '../../i18n/format'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { authoringDesk } from '../../store/authoring-desk'
import { addChapter } from '../../store/own-chapter-commands'
import { presentView } from '../../store/saved-view'
import { useAtlasStore } from '../../store/use-atlas'
import { thenFocus } from './focus-in-story'
import { nameOfSelection } from './name-of-selection'
import { say } from './say'

/** Makes the view on the page the last chapter of a story, named after what is selected, and has its title at hand. */
export const useAddChapter = ({ id: story, chapters }: Story): (() => void) => {
  const { t, i18n } = useTranslation('authoring')
  const format = useFormat()
  const store = useAtlasStore()
  return () => {
    const state = store.getState()
    const { selection } = state.session
    const lang = i18n.language === 'ur' ? 'ur' : 'en'
    const number = format.number(chapters.length + 1)
    const name = selection && nameOfSelection(state, selection)
    // in the language on screen alone: what is written over it here would not be written over there
    const title: StoryText = { en: '', ur: '', [lang]: name?.[lang] ?? t('chapter.named', { n: number }) }
    const { link, withOwn } = presentView(state)
    thenFocus(() => {
      const chapter = addChapter(store, story, { title, view: link })
      if (chapter === null) return null
      authoringDesk.setState({ story, chapter })
      const added = t('chapter.added', { n: number, title: isolated(title[lang]) })
      say(story, withOwn ? added : `${added} ${t('chapter.addedWithoutOwn')}`)
      return { story, chapter, action: `chapter-title-${lang}` }
    })
  }
}
