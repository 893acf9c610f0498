import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec'
import { useRef } from 'react'
import type { Language } from '../../permalink/snapshot'
import type { AtlasLayer } from '../style/entry'
import { SOURCE_IDS } from '../style/ids'
import { collectionOf, sourceOf } from './source-of'
import type { SourceData } from './use-source-data'

export type StyleAtStart = {
  readonly style: StyleSpecification
  readonly data: SourceData
  readonly layers: readonly AtlasLayer[]
}

const styleOf = (layers: readonly AtlasLayer[], data: SourceData): StyleAtStart => ({
  style: {
    version: 8,
    sources: Object.fromEntries(SOURCE_IDS.map((id) => [id, sourceOf(id, collectionOf(id, data))])),
    layers: layers as LayerSpecification[],
  },
  data,
  layers,
})

/**
 * The style the map is made with: all that is there at that moment, in one piece, because sixty layers and twenty
 * sources added one by one cost as much as the map itself. Null until the fonts of the language are there.
 *
 * Fixed from then on; it also says what it was made of, because sources and layers that start from anything newer
 * would believe that the map shows it already.
 */
export const useStyleAtStart = (
  language: Language | null,
  layers: readonly AtlasLayer[],
  data: SourceData,
): StyleAtStart | null => {
  const start = useRef<StyleAtStart | null>(null)
  if (language && !start.current) start.current = styleOf(layers, data)
  return start.current
}
