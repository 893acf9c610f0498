import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation'
import { useAtlasStore } from '../../store/use-atlas'
import { setColourTheme, setLanguage } from '../../store/view-commands'
import { Notice } from '../../ui/Notice'
import { SpeakerPages } from './SpeakerPages'
import styles from './SpeakerView.module.css'
import { openTalkChannel, type TalkChannel } from './talk-channel'
import type { Told } from './talk-messages'

type SpeakerViewProps = {
  /** The name of the talk, as its window gave it. */
  readonly talk: string
  readonly singleKeys: () => boolean
}

/** The speaker's own window: it knows of the talk only what the telling window says. */
export const SpeakerView = ({ talk, singleKeys }: SpeakerViewProps) => {
  const { t } = useTranslation('story')
  const store = useAtlasStore()
  const line = useRef<TalkChannel | null>(null)
  const [told, setTold] = useState<Told | null>(null)
  const [ended, setEnded] = useState(false)
  useEffect(() => {
    const channel = openTalkChannel(talk, (message) => {
      if (message.kind === 'ended') setEnded(true)
      if (message.kind !== 'told') return
      setEnded(false)
      setTold(message)
      setLanguage(store, message.language)
      setColourTheme(store, message.colourTheme)
    })
    line.current = channel
    channel.say({ kind: 'hello' })
    return () => channel.close()
  }, [store, talk])
  const go = useCallback((chapter: number) => line.current?.say({ kind: 'go', chapter }), [])
  const blank = useCallback((on: boolean) => line.current?.say({ kind: 'blank', blank: on }), [])
  return (
    <main className={styles.window} data-purpose="speaker" data-chapter={told?.chapter} data-ended={ended}>
      {told && !ended ? (
        <SpeakerPages told={told} singleKeys={singleKeys} onGo={go} onBlank={blank} />
      ) : (
        <Notice tone="note">{t(ended ? 'speaker.ended' : 'speaker.waiting')}</Notice>
      )}
    </main>
  )
}
