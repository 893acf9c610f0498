import { useEffect, useRef, useState } from 'react'
import type { Story } from '../../domain/story/story'
import { useMapTexts } from '../../i18n/use-map-texts'
import type { AtlasStore } from '../../store/create-atlas-store'
import { useAtlasStore } from '../../store/use-atlas'
import { loadDataOfChapters, untilLoaded } from './data-of-chapters'
import { drawStills, type StillProblem } from './draw-stills'

export type StoryPrinting =
  | { readonly kind: 'resting' }
  | { readonly kind: 'working'; readonly share: number }
  /** The stills stand beside the words until the browser is done. */
  | { readonly kind: 'ready'; readonly stills: readonly HTMLCanvasElement[] }
  | { readonly kind: 'failed'; readonly problem: StillProblem }

/** Draws a map to each chapter, then hands the page to the browser's own print dialog. */
export const usePrintMaps = (story: Story, view: AtlasStore) => {
  const page = useAtlasStore()
  const texts = useMapTexts()
  const [printing, setPrinting] = useState<StoryPrinting>({ kind: 'resting' })
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])
  useEffect(() => {
    if (printing.kind !== 'ready') return
    let current = true
    const rest = (): void => setPrinting({ kind: 'resting' })
    window.addEventListener('afterprint', rest)
    // blocks in most browsers until the reader is done
    void document.fonts.ready.then(() => current && window.print())
    return () => {
      current = false
      window.removeEventListener('afterprint', rest)
    }
  }, [printing])

  const print = async (): Promise<void> => {
    const abort = new AbortController()
    running.current = abort
    setPrinting({ kind: 'working', share: 0 })
    await untilLoaded(view, loadDataOfChapters(page.getState(), view, story), abort.signal)
    const withData = { ...page.getState(), datasets: view.getState().datasets }
    const drawn = await drawStills(story.chapters, withData, texts, {
      signal: abort.signal,
      progress: (share) => {
        if (!abort.signal.aborted) setPrinting({ kind: 'working', share })
      },
    })
    // cancelled, or the story was left
    if (abort.signal.aborted) return
    setPrinting(drawn.ok ? { kind: 'ready', stills: drawn.value } : { kind: 'failed', problem: drawn.error })
  }

  return {
    printing,
    print: () => void print(),
    cancel: () => {
      running.current?.abort()
      setPrinting({ kind: 'resting' })
    },
  }
}
