import { CircleHelp, Redo2, Share2, Undo2 } from 'lucide-react'
import { SearchBox } from '../features/search/SearchBox'
import { useTranslation } from '../i18n/use-translation'
import { COLOUR_THEMES, type ColourTheme } from '../permalink/snapshot'
import { nextBack, nextForward, stepBack, stepForward } from '../store/sketch-steps'
import { useAtlas, useAtlasStore } from '../store/use-atlas'
import { setColourTheme, setLanguage } from '../store/view-commands'
import { Button } from '../ui/Button'
import { IconAction } from '../ui/IconAction'
import styles from './TopBar.module.css'

const History = () => {
  const { t } = useTranslation(['shell', 'edits'])
  const store = useAtlasStore()
  const past = useAtlas(nextBack)
  const future = useAtlas(nextForward)
  const undoName = past ? t('undoEdit', { edit: t(`edits:${past}`) }) : t('undo')
  const redoName = future ? t('redoEdit', { edit: t(`edits:${future}`) }) : t('redo')
  return (
    <>
      <IconAction icon={Undo2} action="undo" label={undoName} disabled={!past} onClick={() => stepBack(store)} />
      <IconAction icon={Redo2} action="redo" label={redoName} disabled={!future} onClick={() => stepForward(store)} />
    </>
  )
}

const LanguageButton = () => {
  const { t } = useTranslation('shell')
  const store = useAtlasStore()
  const language = useAtlas((state) => state.session.language)
  const other = language === 'en' ? 'ur' : 'en'
  return (
    <Button
      data-action="language"
      lang={other}
      title={t('language.switchHint')}
      onClick={() => setLanguage(store, other)}
    >
      {t('language.switchTo')}
    </Button>
  )
}

const ThemeSelect = () => {
  const { t } = useTranslation('shell')
  const store = useAtlasStore()
  const colourTheme = useAtlas((state) => state.session.colourTheme)
  return (
    <label>
      <span className="visually-hidden">{t('colourTheme.label')}</span>
      <select
        data-purpose="colour-theme"
        value={colourTheme}
        onChange={(event) => setColourTheme(store, event.target.value as ColourTheme)}
      >
        {COLOUR_THEMES.map((each) => (
          <option key={each} value={each}>
            {t(`colourTheme.${each}`)}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Title, search, undo and redo, language, theme, share. */
type TopBarProps = { readonly onHelp: () => void; readonly onShare: () => void }

export const TopBar = ({ onHelp, onShare }: TopBarProps) => {
  const { t } = useTranslation(['shell', 'common'])
  return (
    <header className={styles.bar}>
      <h1 className={styles.title}>{t('common:title')}</h1>
      <div className={styles.search}>
        <SearchBox />
      </div>
      <div className={styles.history}>
        <History />
      </div>
      <div className={styles.actions}>
        <LanguageButton />
        <ThemeSelect />
        <Button look="primary" data-action="share" onClick={onShare}>
          <Share2 aria-hidden="true" size={16} />
          <span className={styles.word}>{t('share')}</span>
        </Button>
      </div>
      <div className={styles.help}>
        <IconAction icon={CircleHelp} action="help" label={t('helpOpen')} onClick={onHelp} />
      </div>
    </header>
  )
}
