import type { ComponentType } from 'react'
import type { ScaleBar } from '../../domain/measure/scale-bar'
import type { MapTexts } from '../../map/map-texts'
import type { Swatch } from '../../map/style/legend-row'
import type { Camera } from '../../permalink/snapshot'
import type { AtlasState } from '../../store/state'

export type Sides = { readonly width: number; readonly height: number }

/** `swatch`: null for a heading. */
export type LegendEntry = { readonly id: string; readonly label: string; readonly swatch: Swatch | null }

/** What a page has round its map as an image has it: the same legend, sources and words, handed in by the app. */
export type PageFurniture = {
  readonly legend: (state: AtlasState, camera: Camera, frame: Sides) => readonly LegendEntry[]
  readonly Swatch: ComponentType<{ readonly swatch: Swatch }>
  readonly sources: (state: AtlasState) => string
  readonly boundary: string
  readonly made: (state: AtlasState, date: Date) => string
  readonly link: string
  /** What the page shows and its link does not carry, in words; null where nothing is left out. */
  readonly left: string | null
  readonly north: string
  /** Words for a bearing: degrees clockwise from north. */
  readonly bearing: (degrees: number) => string
  /** The camera that shows in a frame of these CSS pixels all that the screen shows. */
  readonly fitted: (camera: Camera | null, frame: Sides) => Camera
  /** For the middle of the map, at most this many CSS pixels long. */
  readonly scaleBar: (camera: Camera, longest: number) => ScaleBar | null
  readonly texts: MapTexts
}
