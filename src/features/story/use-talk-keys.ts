import { useLayoutEffect } from 'react'
import { type TalkCommand, talkCommand } from './talk-keys'

const CONTROLS = 'a[href], button, summary, input, select, textarea'

type TalkKeys = {
  readonly digits: string
  readonly singleKeys: () => boolean
  /** Keys whose command is refused do what the browser does with them. */
  readonly accepts?: (command: TalkCommand) => boolean
  readonly onCommand: (command: TalkCommand) => void
}

const all = (): boolean => true

/** Keys of the talk, wherever the focus is; the keys of the page under it wait, and a focused map keeps its own. */
export const useTalkKeys = ({ digits, singleKeys, accepts = all, onCommand }: TalkKeys): void => {
  // before the chapter is painted: a key may follow it at once
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      // the page's own shortcuts listen on the window, the map and the buttons below this document
      event.stopPropagation()
      if (event.defaultPrevented) return
      const rtl = getComputedStyle(document.documentElement).direction === 'rtl'
      const onControl = event.target instanceof Element && event.target.closest(CONTROLS) !== null
      const command = talkCommand(event, { rtl, digits, singleKeys: singleKeys(), onControl })
      if (!command || !accepts(command)) return
      event.preventDefault()
      onCommand(command)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [digits, singleKeys, accepts, onCommand])
}
