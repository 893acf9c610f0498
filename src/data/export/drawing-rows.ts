import type { Drawing } from '../../domain/drawing/drawing'
import { areaOf } from '../../domain/drawing/drawn-geometry'
import { measureDrawing } from '../../domain/drawing/measure-drawing'
import { initialBearing } from '../../domain/measure/azimuth'
import type { ExportGeometry, ExportRow, ExportValue } from './export-set'

type Values = Readonly<Record<string, ExportValue>>

const geometryOf = (drawing: Drawing): ExportGeometry | null => {
  const [first] = drawing.positions
  if (!first) return null
  if (drawing.kind === 'point') return { type: 'Point', coordinates: first }
  const area = areaOf(drawing)
  if (area?.type === 'Polygon') return area
  return drawing.positions.length > 1 ? { type: 'LineString', coordinates: drawing.positions } : null
}

/** Every figure by every method; what a kind does not have, or a method has no answer for, stays null. */
const measured = (drawing: Drawing): Values => {
  const { length, area, perimeter } = measureDrawing(drawing)
  const [start, end] = drawing.positions
  return {
    length_geodesic_m: length?.geodesic ?? null,
    length_spherical_m: length?.spherical ?? null,
    length_planar_m: length?.planar ?? null,
    initial_bearing_deg: length && start && end ? initialBearing(start, end) : null,
    area_geodesic_m2: area?.geodesic ?? null,
    area_spherical_m2: area?.spherical ?? null,
    area_planar_m2: area?.planar ?? null,
    perimeter_geodesic_m: perimeter,
  }
}

/**
 * A drawing with what it measures.
 *
 * Shape:  an area is closed and keeps its holes; `name` falls back to kind and number, `named` says which it is.
 * Units:  metres, square metres; degrees clockwise from north, at the start towards the second position.
 */
export const drawingRow = (drawing: Drawing, index: number): ExportRow => ({
  id: drawing.id,
  name: drawing.name ?? `${drawing.kind} ${index + 1}`,
  geometry: geometryOf(drawing),
  colour: null,
  attributes: {
    kind: drawing.kind,
    named: drawing.name !== null,
    hidden: drawing.hidden,
    vertices: drawing.positions.length + drawing.holes.reduce((sum, hole) => sum + hole.length, 0),
    ...measured(drawing),
  },
})
