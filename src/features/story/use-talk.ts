import { useCallback, useState } from 'react'
import type { Story } from '../../domain/story/story'
import { endStory, showChapter } from '../../store/story-commands'
import { useAtlasStore } from '../../store/use-atlas'
import type { TalkCommand } from './talk-keys'

/** What the presenter can do, and what came of it. */
export type Talk = {
  readonly blank: boolean
  readonly notes: boolean
  /** The number of a chapter as far as it is typed. */
  readonly digits: string
  /** Which end of the story a step ran against; null after a step that was possible. */
  readonly stuckAt: 'first' | 'last' | null
  readonly setBlank: (blank: boolean) => void
  readonly setNotes: (notes: boolean) => void
  readonly goTo: (chapter: number) => void
  readonly leave: () => void
  readonly obey: (command: TalkCommand) => void
}

/** The talk at a chapter of a story. */
export const useTalk = (story: Story, chapter: number, toggleFullScreen: () => void): Talk => {
  const store = useAtlasStore()
  const last = story.chapters.length
  const [blank, setBlank] = useState(false)
  const [notes, setNotes] = useState(false)
  const [digits, setDigits] = useState('')
  const [stuckAt, setStuckAt] = useState<Talk['stuckAt']>(null)
  const goTo = useCallback(
    (wanted: number): void => {
      const target = Math.min(last, Math.max(1, wanted))
      setBlank(false)
      setDigits('')
      setStuckAt(target === wanted ? null : wanted < 1 ? 'first' : 'last')
      showChapter(store, target)
    },
    [store, last],
  )
  const leave = useCallback(() => endStory(store), [store])
  const obey = (command: TalkCommand): void => {
    setDigits(command.kind === 'digits' ? command.digits : '')
    if (command.kind === 'next') goTo(chapter + 1)
    if (command.kind === 'previous') goTo(chapter - 1)
    if (command.kind === 'first') goTo(1)
    if (command.kind === 'last') goTo(last)
    if (command.kind === 'chapter') goTo(command.chapter)
    if (command.kind === 'blank') setBlank(!blank)
    if (command.kind === 'notes') setNotes(!notes)
    if (command.kind === 'full-screen') toggleFullScreen()
    if (command.kind === 'leave') leave()
  }
  return { blank, notes, digits, stuckAt, setBlank, setNotes, goTo, leave, obey }
}
