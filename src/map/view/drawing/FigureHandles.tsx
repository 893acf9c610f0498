import './figure-handles.css'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { useEffect, useReducer } from 'react'
import type { Sketch } from '../../../domain/drawing/sketch'
import { cancelSketch, keepSketch, removeVertex, reshapeSketch } from '../../../store/sketch-commands'
import { useAtlasStore } from '../../../store/use-atlas'
import type { MapTexts } from '../../map-texts'
import type { ScreenPoint } from '../pick-on-map'
import { FigureHandle } from './FigureHandle'
import { figureHandles, type FigureHandle as Handle, withHandleAt } from './figure-handles'
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
  const { kind, at } = from.handle
  return figureHandles({ ...sketch, positions: from.positions }).map((handle) =>
    handle.kind === kind && handle.at === at ? { ...handle, position: from.now } : handle,
  )
}

type FigureHandlesProps = { readonly map: MapLibreMap; readonly sketch: Sketch; readonly texts: MapTexts }

/** Handles on a finished figure: what they do is a draft until they are let go, and one step of undo then. */
export const FigureHandles = ({ map, sketch, texts }: FigureHandlesProps) => {
  const store = useAtlasStore()
  const dragged = useDraggedFrom()
  useMapMoves(map)
  const onDrag = (handle: Handle, to: ScreenPoint, done: boolean) => {
    const start = dragged.start(sketch.positions, handle)
    start.now =
      start.handle.kind === 'whole' ? map.unproject([to.x, to.y]).toArray() : positionFor(map, store.getState(), to)
    reshapeSketch(store, withHandleAt(start.positions, start.handle, start.now))
    if (!done) return
    dragged.end()
    keepSketch(store)
  }
  const shown = handlesShown(sketch, dragged.from)
  const name = (handle: Handle): string => {
    if (handle.kind === 'whole') return texts.drawn.whole
    return texts.handle(handle.kind, handle.at + 1, null)
  }
  return (
    <div className="figure-handles" dir="ltr" data-purpose="figure-handles">
      {shown.map((handle) => (
        <FigureHandle
          key={`${handle.kind}-${handle.at}`}
          map={map}
          handle={handle}
          label={name(handle)}
          onDrag={onDrag}
          onDelete={({ at }) => removeVertex(store, at)}
          onEscape={() => cancelSketch(store)}
        />
      ))}
    </div>
  )
}
