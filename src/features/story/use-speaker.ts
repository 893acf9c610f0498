import { useCallback, useEffect, useRef, useState } from 'react'
import type { Story } from '../../domain/story/story'
import { useAtlas } from '../../store/use-atlas'
import { openTalkChannel, type TalkChannel } from './talk-channel'
import type { Told } from './talk-messages'

type Telling = {
  readonly talkName: () => string
  readonly story: Story
  readonly chapter: number
  readonly blank: boolean
  readonly onGo: (chapter: number) => void
  readonly onBlank: (blank: boolean) => void
}

type Speaker = {
  readonly open: () => void
  /** True after the browser refused to open the window. */
  readonly blocked: boolean
}

const FEATURES = 'popup,width=960,height=680'

/** Keeps a speaker window in step with the talk, both ways; whichever is closed, the other goes on. */
export const useSpeaker = ({ talkName, story, chapter, blank, onGo, onBlank }: Telling): Speaker => {
  const language = useAtlas(({ session }) => session.language)
  const colourTheme = useAtlas(({ session }) => session.colourTheme)
  const [talk] = useState(talkName)
  const [startedAt] = useState(() => Date.now())
  const [blocked, setBlocked] = useState(false)
  const channel = useRef<TalkChannel | null>(null)
  const now = useRef<Told | null>(null)
  const orders = useRef({ onGo, onBlank })

  useEffect(() => {
    orders.current = { onGo, onBlank }
  }, [onGo, onBlank])
  useEffect(() => {
    const line = openTalkChannel(talk, (message) => {
      if (message.kind === 'hello' && now.current) line.say(now.current)
      if (message.kind === 'go') orders.current.onGo(message.chapter)
      if (message.kind === 'blank') orders.current.onBlank(message.blank)
    })
    channel.current = line
    const end = (): void => line.say({ kind: 'ended' })
    window.addEventListener('pagehide', end)
    return () => {
      window.removeEventListener('pagehide', end)
      end()
      line.close()
    }
  }, [talk])
  useEffect(() => {
    const copy = structuredClone(story) as Told['story']
    now.current = { kind: 'told', story: copy, chapter, blank, startedAt, language, colourTheme }
    channel.current?.say(now.current)
  }, [story, chapter, blank, startedAt, language, colourTheme])

  const open = useCallback(() => {
    const address = new URL(`?speaker=${talk}`, document.baseURI.split('#')[0])
    setBlocked(window.open(address, `atlas-speaker-${talk}`, FEATURES) === null)
  }, [talk])
  return { open, blocked }
}
