import type { Metres } from '../../domain/units'
import type { MapTexts } from '../../map/map-texts'
import type { AtlasState } from '../../store/state'
import type { LegendRowOfPicture } from './legend-rows'

/** Everything a picture says, in the language on screen. */
export type PictureWords = {
  readonly rtl: boolean
  readonly legendRow: (row: LegendRowOfPicture) => string
  /** Written at the scale bar, and where it holds. */
  readonly scale: (length: Metres, latitude: number) => string
  readonly scaleTilted: string
  /** A view of a comparison by its letter and its name. */
  readonly side: (side: 'left' | 'right', name: string) => string
  readonly north: string
  readonly bearing: (degrees: number) => string
  readonly sources: (list: string) => string
  readonly sourcesUnknown: string
  readonly boundary: string
  readonly made: (date: Date, edition: string | null) => string
  /** What the sheets and polygons of a view cover of its chosen whole; null where nothing counts or is shown. */
  readonly coverage: (state: AtlasState) => string | null
  readonly moreInLegend: (count: number) => string
  readonly map: MapTexts
}
