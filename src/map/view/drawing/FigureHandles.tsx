import './figure-handles.css'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { type CSSProperties, useEffect, useReducer, useRef } from 'react'
import type { Sketch } from '../../../domain/drawing/sketch'
import { cancelSketch, keepSketch, removeVertex, reshapeSketch } from '../../../store/sketch-commands'
import { useAtlas, useAtlasStore } from '../../../store/use-atlas'
import type { MapTexts } from '../../map-texts'
import { PALETTES } from '../../style/palette'
import type { ScreenPoint } from '../pick-on-map'
import { FigureHandle } from './FigureHandle'
import { figureHandles, type FigureHandle as Handle, handleId, withHandleAt } from './figure-handles'
import { positionFor } from './snap-targets'
import { useDraggedFrom } from './use-dragged-from'

/** Draws anew whenever the map has moved. */
const useMapMoves = (map: MapLibreMap): void => {
  const [, moved] = useReducer((count: number) => count + 1, 0)
  useEffect(() => {
    map.on('move', moved)
    return () => {
      map.off('move', moved)
    }
  }, [map])
}

/** While one is dragged the handles stay those of the start, or the pointer would lose the one it holds. */
const handlesShown = (sketch: Sketch, from: ReturnType<typeof useDraggedFrom>['from']): readonly Handle[] => {
  if (!from) return figureHandles(sketch)
  const [positions = [], ...holes] = from.rings
  const held = handleId(from.handle)
  return figureHandles({ ...sketch, positions, holes }).map((handle) =>
    handleId(handle) === held ? { ...handle, position: from.now } : handle,
  )
}

/** The button that takes a figure up hands the keyboard on to its first point; a point that goes, to the last one left. */
const useKeyboard = (figure: string | null, count: number) => {
  const handles = useRef<HTMLDivElement>(null)
  const before = useRef(count)
  const points = () => [...(handles.current?.querySelectorAll<HTMLElement>('.figure-handle--point') ?? [])]
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each figure
  useEffect(() => {
    const from = document.activeElement
    if (from instanceof HTMLElement && from.dataset.action === 'measure-edit')
      points()[0]?.focus({ preventScroll: true })
  }, [figure])
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever there are fewer
  useEffect(() => {
    if (count < before.current && document.activeElement === document.body)
      points().at(-1)?.focus({ preventScroll: true })
    before.current = count
  }, [count])
  return handles
}

type FigureHandlesProps = { readonly map: MapLibreMap; readonly sketch: Sketch; readonly texts: MapTexts }

/** Handles on a finished figure: what they do is a draft until they are let go, and one step of undo then. */
export const FigureHandles = ({ map, sketch, texts }: FigureHandlesProps) => {
  const store = useAtlasStore()
  const dragged = useDraggedFrom()
  const { drawing, halo } = PALETTES[useAtlas(({ session }) => session.colourTheme)]
  useMapMoves(map)
  const onDrag = (handle: Handle, to: ScreenPoint, done: boolean) => {
    // a key is done at once, a drag begins first
    const leaving = done && !dragged.from ? handle.position : null
    const start = dragged.start([sketch.positions, ...sketch.holes], handle)
    start.now =
      start.handle.kind === 'whole'
        ? map.unproject([to.x, to.y]).toArray()
        : positionFor(map, store.getState(), to, leaving)
    const [positions = [], ...holes] = withHandleAt(start.rings, start.handle, start.now)
    reshapeSketch(store, positions, holes)
    if (!done) return
    dragged.end()
    keepSketch(store)
  }
  const shown = handlesShown(sketch, dragged.from)
  const handles = useKeyboard(sketch.id, shown.length)
  const name = (handle: Handle): string => {
    if (handle.kind === 'whole') return texts.drawn.whole
    const { kind, at, ring } = handle
    const count = (ring === 0 ? sketch.positions : sketch.holes[ring - 1])?.length ?? 0
    const hole = ring === 0 ? null : texts.drawn.ofHole(ring)
    // the last side of an area leads back to its first corner
    return kind === 'middle' && at === count ? texts.handle(kind, 1, hole, count) : texts.handle(kind, at + 1, hole)
  }
  return (
    <div
      ref={handles}
      className="figure-handles"
      dir="ltr"
      data-purpose="figure-handles"
      style={{ '--drawing': drawing, '--drawing-halo': halo } as CSSProperties}
    >
      {shown.map((handle) => (
        <FigureHandle
          key={handleId(handle)}
          map={map}
          handle={handle}
          label={name(handle)}
          onDrag={onDrag}
          onDelete={({ at, ring }) => removeVertex(store, at, ring)}
          onEscape={() => cancelSketch(store)}
        />
      ))}
    </div>
  )
}
