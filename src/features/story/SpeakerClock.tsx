import { useEffect, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation'
import { elapsed } from './elapsed'
import styles from './SpeakerView.module.css'

/** The time of day, and since when the talk is under way. */
export const SpeakerClock = ({ startedAt }: { readonly startedAt: number }) => {
  const { t, i18n } = useTranslation('story')
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  const clock = new Intl.DateTimeFormat(i18n.language, { hour: '2-digit', minute: '2-digit', hour12: false })
  return (
    <dl className={styles.clock}>
      <div>
        <dt>{t('speaker.clock')}</dt>
        <dd>
          <time data-purpose="speaker-clock">{clock.format(now)}</time>
        </dd>
      </div>
      <div>
        <dt>{t('speaker.elapsed')}</dt>
        <dd>
          <time data-purpose="speaker-elapsed">{elapsed(now - startedAt)}</time>
        </dd>
      </div>
    </dl>
  )
}
