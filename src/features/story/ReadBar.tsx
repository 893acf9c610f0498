import { Presentation, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from '../../i18n/use-translation'
import type { Words } from '../../i18n/use-words'
import { Button } from '../../ui/Button'
import styles from './ReadBar.module.css'
import { LanguageTool } from './TalkTools'

type ReadBarProps = {
  readonly title: Words
  readonly onPresent: () => void
  readonly onLeave: () => void
  /** More that can be done with the story. */
  readonly children: ReactNode
}

/** What a story is called that is being read, and the ways out of it. */
export const ReadBar = ({ title, onPresent, onLeave, children }: ReadBarProps) => {
  const { t } = useTranslation('story')
  return (
    <header className={styles.bar}>
      <h1 lang={title.lang} dir={title.dir}>
        {title.words}
      </h1>
      <div className={styles.tools}>
        <LanguageTool />
        {children}
        <Button look="quiet" data-action="story-present" onClick={onPresent}>
          <Presentation aria-hidden="true" size={18} />
          {t('presentInstead')}
        </Button>
        <Button look="quiet" data-action="story-leave" aria-label={t('leave')} onClick={onLeave}>
          <X aria-hidden="true" size={18} />
          <span data-wide>{t('leave')}</span>
        </Button>
      </div>
    </header>
  )
}
