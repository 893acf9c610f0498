import { feature, featureCollection } from '@turf/helpers'
import intersect from '@turf/intersect'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { compareSheets, formatSheet, type SheetNumber, sheetBounds } from '../../../src/domain/coverage/sheet-number'
import { sheetsTouching } from '../../../src/domain/coverage/sheet-polygon'
import type { BBox } from '../../../src/domain/position'
import { alongGeodesics } from '../earth/along-geodesics'
import { areaAlongParallels } from '../earth/area-along-parallels'
import { sheetArea } from '../earth/box-area'
import type { Areal } from '../geometry/inside'
import { polygonsOf } from '../geometry/rings'
import { written } from './layer'

const boxOf = ([west, south, east, north]: BBox): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
})

export const bboxOf = (geometry: Polygon | MultiPolygon): BBox => {
  const box: [number, number, number, number] = [180, 90, -180, -90]
  for (const [x = 0, y = 0] of polygonsOf(geometry).flat(2)) {
    box[0] = Math.min(box[0], x)
    box[1] = Math.min(box[1], y)
    box[2] = Math.max(box[2], x)
    box[3] = Math.max(box[3], y)
  }
  return box
}

/** Cuts a province into columns and rows of whole degrees first: cutting sheets from small pieces is far faster. */
const cellsOf = (province: Areal): Map<string, Areal> => {
  const [west, south, east, north] = bboxOf(province.geometry)
  const cells = new Map<string, Areal>()
  for (let x = Math.floor(west); x < east; x++) {
    const column = cut(province, [x, Math.floor(south), x + 1, Math.ceil(north)])
    if (!column) continue
    for (let y = Math.floor(south); y < north; y++) {
      const cell = cut(column, [x, y, x + 1, y + 1])
      if (cell) cells.set(`${x},${y}`, cell)
    }
  }
  return cells
}

const cut = (area: Areal, box: BBox): Areal | null => intersect(featureCollection([area, feature(boxOf(box))]))

/** Every 15′ sheet that shares ground with Pakistan, and how much of it lies in each province. */
export const toposheetFeatures = (provinces: readonly Areal[]): Feature[] => {
  const areas = new Map<SheetNumber, Record<string, number>>()
  for (const province of provinces) {
    const code = String(province.properties?.code)
    const cells = cellsOf(feature(alongGeodesics(province.geometry)))
    for (const [corner, cell] of cells) {
      const [x = 0, y = 0] = corner.split(',').map(Number)
      for (const sheet of sheetsTouching([x, y, x + 1, y + 1])) {
        const bounds = sheetBounds(sheet)
        const part = bounds && cut(cell, bounds)
        const area = part ? Math.round(areaAlongParallels(part.geometry)) : 0
        if (area > 0) areas.set(sheet, { ...areas.get(sheet), [code]: area })
      }
    }
  }
  return [...areas]
    .sort(([a], [b]) => compareSheets(a, b))
    .map(([sheet, areaByCode]) => {
      const bounds = sheetBounds(sheet)
      if (!bounds) throw new Error(`${sheet} has no bounds`)
      return written(boxOf(bounds), {
        sheet,
        label: formatSheet(sheet),
        areaM2: Math.round(sheetArea(bounds)),
        areaByCode,
      })
    })
}
