import { useCallback, useEffect, useRef, useState } from 'react'
import { useAtlasStore } from '../../store/use-atlas'
import { drawMap, type PageProblem } from './draw-map'
import type { PageCamera } from './page-camera'
import type { PageChoice } from './page-choice'
import type { PageFurniture, Sides } from './page-furniture'
import { dotsFor, onPaper, type PrintJob } from './print-job'
import { wearPrintStyle } from './print-style'

export type Printing =
  | { readonly kind: 'resting' }
  | { readonly kind: 'working'; readonly share: number; readonly hidden: boolean }
  /** The browser's own dialog is open. */
  | { readonly kind: 'handed-over' }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly problem: PageProblem; readonly choice: PageChoice }

type Running = { readonly job: PrintJob; readonly abort: AbortController }

/** Prints pages, one at a time: the layout is in the document until the browser is done with it. */
export const usePrinting = (furniture: PageFurniture) => {
  const store = useAtlasStore()
  const [running, setRunning] = useState<Running | null>(null)
  const [printing, setPrinting] = useState<Printing>({ kind: 'resting' })
  const takeOff = useRef<(() => void) | null>(null)
  const end = useCallback((outcome: Printing): void => {
    takeOff.current?.()
    takeOff.current = null
    setRunning(null)
    setPrinting(outcome)
  }, [])

  useEffect(() => {
    if (!running) return
    const { abort } = running
    const onPrinted = (): void => end({ kind: 'done' })
    window.addEventListener('afterprint', onPrinted)
    return () => {
      window.removeEventListener('afterprint', onPrinted)
      abort.abort()
    }
  }, [running, end])
  // a dialog that is closed meanwhile takes the page's styles along
  useEffect(() => () => takeOff.current?.(), [])

  const print = (choice: PageChoice, dots: number | null = dotsFor(choice)): void => {
    takeOff.current?.()
    takeOff.current = wearPrintStyle(choice)
    setPrinting({ kind: 'working', share: 0, hidden: false })
    const job = { choice, state: onPaper(store.getState()), date: new Date(), dots }
    setRunning({ job, abort: new AbortController() })
  }

  const onFrame = async (
    { job, abort }: Running,
    frame: HTMLElement,
    sides: Sides,
    aimed: PageCamera,
  ): Promise<void> => {
    const { choice, dots } = job
    const note = (change: { share?: number; hidden?: boolean }): void =>
      setPrinting((now) => (now.kind === 'working' ? { ...now, ...change } : now))
    if (dots !== null) {
      const drawn = await drawMap(frame, sides, { ...job, dots }, aimed, furniture, {
        signal: abort.signal,
        progress: (share) => note({ share }),
        hidden: (hidden) => note({ hidden }),
      })
      if (!drawn.ok) return end({ kind: 'failed', problem: drawn.error, choice })
    }
    await document.fonts.ready
    if (abort.signal.aborted) return end({ kind: 'failed', problem: { kind: 'aborted' }, choice })
    setPrinting({ kind: 'handed-over' })
    // blocks in most browsers until the reader is done
    window.print()
  }

  return {
    printing,
    running: running?.job ?? null,
    print,
    cancel: () => running?.abort.abort(),
    onFrame: (frame: HTMLElement, sides: Sides, aimed: PageCamera): void => {
      if (running) void onFrame(running, frame, sides, aimed)
    },
  }
}
