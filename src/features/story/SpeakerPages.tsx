import { useEffect, useState } from 'react'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { useWords } from '../../i18n/use-words'
import { Button } from '../../ui/Button'
import { ChapterNotes } from './ChapterNotes'
import { ChapterText } from './ChapterText'
import { SpeakerClock } from './SpeakerClock'
import styles from './SpeakerView.module.css'
import { TalkBar } from './TalkBar'
import type { TalkCommand } from './talk-keys'
import type { Told } from './talk-messages'
import { useTalkKeys } from './use-talk-keys'

type SpeakerPagesProps = {
  readonly told: Told
  readonly singleKeys: () => boolean
  readonly onGo: (chapter: number) => void
  readonly onBlank: (blank: boolean) => void
}

/** Notes, the chapter on the screen and the one after it, the time, and the steps. */
export const SpeakerPages = ({ told, singleKeys, onGo, onBlank }: SpeakerPagesProps) => {
  const { t } = useTranslation('story')
  const format = useFormat()
  const inWords = useWords()
  const { story, chapter: number, blank, startedAt } = told
  const [digits, setDigits] = useState('')
  const last = story.chapters.length
  const step = (wanted: number): void => {
    if (wanted >= 1 && wanted <= last) onGo(wanted)
  }
  const obey = (command: TalkCommand): void => {
    setDigits(command.kind === 'digits' ? command.digits : '')
    if (command.kind === 'next') step(number + 1)
    if (command.kind === 'previous') step(number - 1)
    if (command.kind === 'first') step(1)
    if (command.kind === 'last') step(last)
    if (command.kind === 'chapter') step(Math.min(last, Math.max(1, command.chapter)))
    if (command.kind === 'blank') onBlank(!blank)
  }
  useTalkKeys({ digits, singleKeys, onCommand: obey })
  const title = t('speaker.title', { title: inWords(story.title).words })
  useEffect(() => {
    document.title = title
  }, [title])
  const [now, after] = [story.chapters[number - 1], story.chapters[number]]
  const [nowText, afterTitle] = [now && inWords(now.text), after && inWords(after.title)]
  return (
    <>
      <header className={styles.head}>
        <h1>{title}</h1>
        <SpeakerClock startedAt={startedAt} />
      </header>
      <section className={styles.now} aria-label={t('speaker.now')}>
        <p className={styles.place}>
          {t('speaker.now')} · {t('positionSpoken', { n: format.number(number), total: format.number(last) })}
        </p>
        <h2 data-purpose="speaker-now">{now ? inWords(now.title).words : null}</h2>
        {nowText ? (
          <div lang={nowText.lang} dir={nowText.dir}>
            <ChapterText text={nowText.words} />
          </div>
        ) : null}
      </section>
      <section className={styles.notes} aria-label={t('notes')} data-purpose="speaker-notes">
        <h2>{t('notes')}</h2>
        {now ? <ChapterNotes chapter={now} /> : null}
      </section>
      <section className={styles.next} aria-label={t('speaker.next')}>
        <p className={styles.place}>{t('speaker.next')}</p>
        <h2 data-purpose="speaker-next">{afterTitle ? afterTitle.words : t('speaker.nothingNext')}</h2>
      </section>
      <TalkBar story={story} chapter={number} onGo={step}>
        <Button aria-pressed={blank} data-action="story-blank" onClick={() => onBlank(!blank)}>
          {t(blank ? 'speaker.blankOff' : 'speaker.blankOn')}
        </Button>
        {digits === '' ? null : <span>{t('goTo', { number: digits })}</span>}
      </TalkBar>
      <p className="visually-hidden" role="status">
        {t('announced', {
          n: format.number(number),
          total: format.number(last),
          title: now ? inWords(now.title).words : '',
        })}
      </p>
    </>
  )
}
