import { useId } from 'react'
import { CAMERA_MOVES, type CameraMove, type Chapter } from '../../domain/story/story'
import { useTranslation } from '../../i18n/use-translation'
import { editChapter } from '../../store/own-chapter-commands'
import { openView, presentView } from '../../store/saved-view'
import { useAtlasStore } from '../../store/use-atlas'
import { Button } from '../../ui/Button'
import styles from './Authoring.module.css'
import { say } from './say'
import { useTitle } from './use-title'

type ChapterViewProps = { readonly story: string; readonly chapter: Chapter }

/** What a chapter shows, and how the camera gets there. */
export const ChapterView = ({ story, chapter }: ChapterViewProps) => {
  const { t } = useTranslation('authoring')
  const store = useAtlasStore()
  const titleOf = useTitle()
  const move = useId()
  const { id } = chapter
  const title = titleOf(chapter.title)
  const show = (): void => {
    openView(store, chapter.view)
    say(story, t('view.shown', { title }))
  }
  const retake = (): void => {
    const { link, withOwn } = presentView(store.getState())
    editChapter(store, story, id, { view: link })
    say(story, [t('view.retaken', { title }), withOwn ? '' : t('chapter.addedWithoutOwn')].join(' ').trim())
  }
  return (
    <div className={styles.fields}>
      <h5>{t('view.title')}</h5>
      <div className={styles.row}>
        <Button data-action="chapter-show" onClick={show}>
          {t('view.show')}
        </Button>
        <Button data-action="chapter-retake" onClick={retake}>
          {t('view.retake')}
        </Button>
      </div>
      <label htmlFor={move}>{t('view.move')}</label>
      <select
        id={move}
        data-action="chapter-camera"
        value={chapter.move}
        onChange={({ target }) => editChapter(store, story, id, { move: target.value as CameraMove })}
      >
        {CAMERA_MOVES.map((each) => (
          <option key={each} value={each}>
            {t(`view.moves.${each}`)}
          </option>
        ))}
      </select>
    </div>
  )
}
