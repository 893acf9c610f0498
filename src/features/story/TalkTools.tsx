import { BookOpen, Languages, Maximize, Minimize, Presentation, Square, StickyNote, X } from 'lucide-react'
import { useTranslation } from '../../i18n/use-translation'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { setLanguage } from '../../store/view-commands'
import { Button } from '../../ui/Button'
import { IconAction } from '../../ui/IconAction'

type TalkToolsProps = {
  readonly blank: boolean
  readonly notes: boolean
  readonly fullScreen: boolean
  readonly onBlank: () => void
  readonly onNotes: () => void
  readonly onFullScreen: () => void
  readonly onSpeaker: () => void
  readonly onRead: () => void
  readonly onLeave: () => void
}

/** The language of the words, switched without leaving the story. */
export const LanguageTool = () => {
  const { t } = useTranslation('story')
  const store = useAtlasStore()
  const isUrdu = useAtlas(({ session }) => session.language === 'ur')
  return (
    <Button
      look="quiet"
      data-action="story-language"
      lang={isUrdu ? 'en' : 'ur'}
      title={t('languageHint')}
      onClick={() => setLanguage(store, isUrdu ? 'en' : 'ur')}
    >
      <Languages aria-hidden="true" size={18} />
      {t('language')}
    </Button>
  )
}

/** What a presenter needs beside the pages: each with its key. */
export const TalkTools = (props: TalkToolsProps) => {
  const { t } = useTranslation('story')
  const { blank, notes, fullScreen } = props
  const tools = [
    { name: 'story-notes', label: t('notesShow'), icon: StickyNote, pressed: notes, run: props.onNotes },
    { name: 'story-blank', label: t('blank'), icon: Square, pressed: blank, run: props.onBlank },
    {
      name: 'story-full-screen',
      label: t('fullScreen'),
      icon: fullScreen ? Minimize : Maximize,
      pressed: fullScreen,
      run: props.onFullScreen,
    },
    { name: 'story-speaker', label: t('speaker.open'), icon: Presentation, pressed: undefined, run: props.onSpeaker },
    { name: 'story-read', label: t('readInstead'), icon: BookOpen, pressed: undefined, run: props.onRead },
  ]
  return (
    <>
      {tools.map(({ name, label, icon, pressed, run }) => (
        <IconAction key={name} icon={icon} action={name} label={label} aria-pressed={pressed} onClick={run} />
      ))}
      <LanguageTool />
      <Button look="quiet" data-action="story-leave" aria-label={t('leave')} onClick={props.onLeave}>
        <X aria-hidden="true" size={18} />
        <span data-wide>{t('leave')}</span>
      </Button>
    </>
  )
}
