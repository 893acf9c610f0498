import { useRef, useState } from 'react'
import type { DrawingKind } from '../../domain/drawing/drawing'
import { useTranslation } from '../../i18n/use-translation'
import { activeSketch } from '../../store/selectors/active-sketch'
import { cancelSketch } from '../../store/sketch-commands'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { MeasurementList } from './MeasurementList'
import { MeasureOptions } from './MeasureOptions'
import { SketchReading } from './SketchReading'
import { ToolButtons } from './ToolButtons'
import { TypedCoordinates } from './TypedCoordinates'
import { useFocusKept } from './use-focus-kept'

/** The kind of figure that was last begun, or else last finished: who measures areas goes on measuring areas. */
const useKindInHand = (begun: DrawingKind | null): DrawingKind => {
  const finished = useAtlas(({ document }) => document.drawings.at(-1)?.kind ?? 'distance')
  const [kind, setKind] = useState(begun ?? finished)
  if (begun !== null && begun !== kind) setKind(begun)
  return begun ?? kind
}

/** Drawing and measuring: tools, the figure in the making, typed coordinates, and everything finished. */
export const MeasurePanel = () => {
  const { t } = useTranslation('measure')
  const store = useAtlasStore()
  const sketch = useAtlas(activeSketch)
  const part = useRef<HTMLElement>(null)
  const count = useAtlas(({ document }) => document.drawings.length)
  useFocusKept(part, sketch?.id ?? null, count)
  const kind = useKindInHand(sketch?.id === null ? sketch.kind : null)
  return (
    <section
      ref={part}
      aria-labelledby="measure-title"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !sketch || event.defaultPrevented) return
        event.stopPropagation()
        cancelSketch(store)
      }}
    >
      <h2 id="measure-title">{t('title')}</h2>
      <p>{t('intro')}</p>
      <ToolButtons />
      {sketch ? <SketchReading sketch={sketch} /> : null}
      <TypedCoordinates key={sketch?.id ?? 'new'} sketch={sketch} kind={sketch?.kind ?? kind} />
      <MeasureOptions />
      <MeasurementList />
    </section>
  )
}
