import { useEffect, useRef, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation'
import type { AtlasStore } from '../../store/create-atlas-store'
import { composePicture } from './compose-picture'
import styles from './PicturePart.module.css'
import type { PictureChoice } from './picture-choice'
import type { Asking } from './use-ask'

/** Long enough for a word to be typed: every preview is a map. */
const PAUSE = 500
const LONGEST_SIDE = 640

/** Another number after every change. */
const useChanges = (stores: readonly AtlasStore[]): number => {
  const [changes, setChanges] = useState(0)
  useEffect(() => {
    const stops = stores.map((store) => store.subscribe(() => setChanges((count) => count + 1)))
    return () => {
      for (const stop of stops) stop()
    }
  }, [stores])
  return changes
}

type PicturePreviewProps = {
  readonly choice: PictureChoice
  readonly asking: Asking
  readonly stores: readonly AtlasStore[]
  readonly paused: boolean
}

/** The picture, small: drawn anew a moment after something was chosen; the one under way is given up. */
export const PicturePreview = ({ choice, asking, stores, paused }: PicturePreviewProps) => {
  const { t } = useTranslation('picture')
  const canvas = useRef<HTMLCanvasElement>(null)
  const [drawing, setDrawing] = useState(true)
  const { compose } = asking
  const changes = useChanges(stores)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked for is read anew after every change
  useEffect(() => {
    // two hidden maps at once would take the graphics card's memory twice
    if (paused) return
    const abort = new AbortController()
    const timer = setTimeout(async () => {
      setDrawing(true)
      const ask = compose(choice, LONGEST_SIDE * Math.min(2, window.devicePixelRatio))
      const made = await composePicture(ask, { signal: abort.signal, progress: () => undefined }).catch(() => null)
      if (abort.signal.aborted) return
      setDrawing(false)
      const shown = canvas.current
      if (!shown || !made?.ok) return
      const { canvas: drawn } = made.value
      shown.width = drawn.width
      shown.height = drawn.height
      shown.getContext('2d')?.drawImage(drawn, 0, 0)
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [choice, compose, changes, paused])
  return (
    <div className={styles.preview} data-purpose="snapshot-preview" data-drawing={drawing}>
      <canvas ref={canvas} width={640} height={360} role="img" aria-label={t('preview')} />
      <p role="status">{drawing && !paused ? t('previewing') : null}</p>
    </div>
  )
}
