import type { SourceSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec'
import { THEMES_AT_START } from '../../src/domain/themes'
import { inputAtStart } from '../../src/map/style/catalogue'
import { type ComposeInput, composeLayers } from '../../src/map/style/compose'
import { PROMOTED_IDS, SOURCE_IDS } from '../../src/map/style/ids'

const NOTHING = { type: 'FeatureCollection', features: [] } as const

const sourceOf = (id: (typeof SOURCE_IDS)[number]): SourceSpecification => {
  if (id === 'relief') {
    const [west, south, east, north] = [58, 21, 80, 39.5]
    return {
      type: 'image',
      url: 'geo/relief.webp',
      coordinates: [
        [west, north],
        [east, north],
        [east, south],
        [west, south],
      ],
    }
  }
  const promoteId = PROMOTED_IDS[id]
  return { type: 'geojson', data: { ...NOTHING, features: [] }, ...(promoteId && { promoteId }) }
}

/** The input of a first visitor with what a test cares about changed. */
export const anInput = (changes: Partial<ComposeInput> = {}): ComposeInput => ({
  ...inputAtStart(),
  themes: THEMES_AT_START,
  ...changes,
})

/** A whole style document, as the validator wants it. */
export const aStyle = (changes: Partial<ComposeInput> = {}): StyleSpecification => ({
  version: 8,
  sources: Object.fromEntries(SOURCE_IDS.map((id) => [id, sourceOf(id)])),
  layers: [...composeLayers(anInput(changes))],
})
