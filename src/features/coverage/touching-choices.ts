import { sheetsTouchingArea } from '../../domain/coverage/lasso-touching'
import { lengthOnSheets } from '../../domain/coverage/plan-length-on-sheets'
import { sheetsNearLine } from '../../domain/coverage/scenario-sheets-near-line'
import { pointsWithin } from '../../domain/coverage/scenario-sheets-near-points'
import type { SheetNumber } from '../../domain/coverage/sheet-number'
import type { Drawing } from '../../domain/drawing/drawing'
import type { CitedMap } from '../../domain/mapping/cited-map'
import type { Town } from '../../domain/places/town'
import type { Zone } from '../../domain/places/zone'
import type { Position } from '../../domain/position'
import { type Metres, metres } from '../../domain/units'

/** What sheets can touch: one of these, or `drawing:<id>`. */
export const TOUCHED = ['corridor', 'buffer', 'cited-maps', 'town', 'zone'] as const
export type Touched = (typeof TOUCHED)[number] | `drawing:${string}`

export type TouchedGround = {
  readonly line: readonly Position[]
  readonly buffer: Metres
  readonly citedMaps: readonly CitedMap[]
  readonly drawings: readonly Drawing[]
  /** The chosen town or zone. */
  readonly place: Town | Zone | null
  readonly within: Metres
}

/** Sheets of the maps that are cited as mapped; those that are only named do not count. */
export const sheetsOfCitedMaps = (maps: readonly CitedMap[]): readonly SheetNumber[] => [
  ...new Set(maps.filter(({ placed, drawable }) => placed && drawable !== 'no').flatMap(({ sheets }) => sheets)),
]

const ofDrawing = (drawing: Drawing | undefined): readonly SheetNumber[] => {
  if (!drawing) return []
  return drawing.kind === 'area'
    ? sheetsTouchingArea(drawing.positions, drawing.holes)
    : [...lengthOnSheets(drawing.positions).keys()]
}

/** The sheets, out of those that can be ticked, that touch what was chosen. */
export const sheetsTouchingChoice = (
  touched: Touched,
  sheets: readonly SheetNumber[],
  ground: TouchedGround,
): readonly SheetNumber[] => {
  const known = new Set(sheets)
  const found = (): Iterable<SheetNumber> => {
    if (touched === 'corridor') return lengthOnSheets(ground.line).keys()
    if (touched === 'buffer') return sheetsNearLine(sheets, ground.line, ground.buffer).keys()
    if (touched === 'cited-maps') return sheetsOfCitedMaps(ground.citedMaps)
    if (touched === 'town' || touched === 'zone') {
      const { place } = ground
      if (!place?.position) return []
      return pointsWithin(sheets, [{ id: place.id, position: place.position }], metres(ground.within)).keys()
    }
    return ofDrawing(ground.drawings.find(({ id }) => `drawing:${id}` === touched))
  }
  return [...found()].filter((sheet) => known.has(sheet))
}
