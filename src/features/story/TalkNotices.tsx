import { useTranslation } from '../../i18n/use-translation'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'

type TalkNoticesProps = {
  /** The browser allowed no full screen. */
  readonly refused: boolean
  /** The browser did not open the speaker window. */
  readonly blocked: boolean
  readonly onNotes: () => void
}

/** What the browser refused a talk, and the other way. */
export const TalkNotices = ({ refused, blocked, onNotes }: TalkNoticesProps) => {
  const { t } = useTranslation('story')
  return (
    <>
      {refused ? <Notice tone="note">{t('noFullScreen')}</Notice> : null}
      {blocked ? (
        <Notice tone="warning" purpose="speaker-blocked">
          <p>{t('speaker.blocked')}</p>
          <Button onClick={onNotes}>{t('speaker.notesHere')}</Button>
        </Notice>
      ) : null}
    </>
  )
}
