import type { FeatureCollection } from 'geojson'
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'
import { useEffect, useMemo } from 'react'
import { growing } from '../../../domain/drawing/sketch'
import { activeSketch } from '../../../store/selectors/active-sketch'
import { measuredDrawings } from '../../../store/selectors/drawings'
import { cancelSketch, reshapeSketch } from '../../../store/sketch-commands'
import { useAtlas, useAtlasStore } from '../../../store/use-atlas'
import type { MapTexts } from '../../map-texts'
import { NOTHING } from '../../overlays/collection'
import { drawingFeatures } from '../../overlays/drawings'
import { sketchFeatures } from '../../overlays/drawings-sketch'
import { takeSketchTool } from '../sketch-tool'
import { FigureHandles } from './FigureHandles'
import { makeSketchTool } from './make-sketch-tool'

/** The second click of a double click ends the figure; the zoom that the browser reports after it must still be off. */
const AFTER_DOUBLE_CLICK = 500

const useSource = (map: MapLibreMap, id: 'drawings' | 'sketch', shown: FeatureCollection): void => {
  useEffect(() => {
    map.getSource<GeoJSONSource>(id)?.setData(shown)
  }, [map, id, shown])
}

/** Gives clicks and keys of the map to the drawing tool while one is in hand. */
const useTool = (map: MapLibreMap, active: boolean): void => {
  const store = useAtlasStore()
  useEffect(() => {
    const root = map.getContainer().closest<HTMLElement>('[data-purpose="map"]')
    if (!active || !root) return
    const putDown = takeSketchTool(makeSketchTool(store))
    map.doubleClickZoom.disable()
    root.dataset.drawing = 'true'
    return () => {
      putDown()
      delete root.dataset.drawing
      setTimeout(() => map.doubleClickZoom.enable(), AFTER_DOUBLE_CLICK)
    }
  }, [map, store, active])
}

/** Undo and redo reach the figure that is being changed; if they take it away there is nothing left to change. */
const useFollowDocument = (): void => {
  const store = useAtlasStore()
  useEffect(
    () =>
      store.subscribe(({ document, session: { sketch } }, before) => {
        if (document.drawings === before.document.drawings || !sketch || sketch.id === null) return
        const drawing = document.drawings.find(({ id }) => id === sketch.id)
        if (!drawing) cancelSketch(store)
        else if (drawing.positions !== sketch.positions || drawing.holes !== sketch.holes)
          reshapeSketch(store, drawing.positions, drawing.holes)
      }),
    [store],
  )
}

type DrawingsOnMapProps = { readonly map: MapLibreMap; readonly texts: MapTexts }

/** What the reader drew, and the tool that draws. */
const DrawingsOnMap = ({ map, texts }: DrawingsOnMapProps) => {
  const sketch = useAtlas(({ session }) => session.sketch)
  const active = useAtlas(activeSketch)
  const drawings = useAtlas(measuredDrawings)
  const units = useAtlas(({ session }) => session.units)
  // only an unfinished figure has a leg to come
  const next = useAtlas(({ session }) => (session.sketch && growing(session.sketch) ? session.pointer : null))
  const edited = sketch?.id ?? null
  const words = texts.drawn
  useSource(
    map,
    'drawings',
    useMemo(() => drawingFeatures(drawings, edited, words, units), [drawings, edited, words, units]),
  )
  useSource(
    map,
    'sketch',
    useMemo(() => (sketch ? sketchFeatures(sketch, next, words, units) : NOTHING), [sketch, next, words, units]),
  )
  useTool(map, active !== null)
  useFollowDocument()
  // handles would catch the clicks that draw a hole
  return active && !growing(active) ? <FigureHandles map={map} sketch={active} texts={texts} /> : null
}

export default DrawingsOnMap
