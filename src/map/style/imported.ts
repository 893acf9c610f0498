import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import { DEFAULT_STYLE } from '../../domain/imported/default-style'
import type {
  ImportedFilter,
  ImportedGeometry,
  ImportedLayer,
  ImportedStyle,
} from '../../domain/imported/imported-layer'
import type { Language } from '../../permalink/snapshot'
import { byZoom, fontFor, isSelected } from './expressions'

/** The scheme that the tiles of imported layers are asked for by; it never leaves the page. */
export const IMPORTED_SCHEME = 'imported'
export const IMPORTED_PREFIX = 'imported-'

/** Imported layers lie under every name of the map, above its marks. */
export const BELOW_LABELS = 'toposheets-numbers'

const PREVIEW_COLOUR = '#1648c8'

/** The box round everything a previewed file holds. */
export const PREVIEW_BOX = 'import-preview-box'

export const previewBox: LayerSpecification = {
  id: PREVIEW_BOX,
  type: 'line',
  source: PREVIEW_BOX,
  paint: { 'line-color': PREVIEW_COLOUR, 'line-width': 2, 'line-dasharray': [3, 2] },
}

export type ImportedLook = {
  readonly id: string
  readonly geometries: readonly ImportedGeometry[]
  readonly style: ImportedStyle
  readonly filter: ImportedFilter | null
  readonly hidden: boolean
  /** Tells the same id with other features apart: a preview whose axes were exchanged is drawn anew. */
  readonly edition: string
}

/** The source of a layer in the map's style. */
export const importedSource = (id: string): string => `${IMPORTED_PREFIX}${id}`

/** The address of a layer's tiles; what is drawn differently has another address, so that no stale tile is shown. */
export const importedTiles = ({ id, style, filter, edition }: ImportedLook): string => {
  const question = new URLSearchParams()
  if (edition !== '') question.set('edition', edition)
  if (style.labelField !== null) question.set('label', style.labelField)
  if (filter && filter.text !== '') {
    question.set('field', filter.field)
    question.set('text', filter.text)
  }
  return `${IMPORTED_SCHEME}://${id}/{z}/{x}/{y}?${question}`
}

const is = (type: 'Point' | 'LineString' | 'Polygon'): ['==', ['geometry-type'], string] => [
  '==',
  ['geometry-type'],
  type,
]

/**
 * A value that only looks as if it varied: MapLibre then draws these circles with the program it has built for the towns.
 * A program of their own would hold up the page, for a second where there is no graphics card.
 */
const same = (value: string | number): ExpressionSpecification => ['case', isSelected, value, value]

const shapesOf = ({ id, geometries, style }: ImportedLook): readonly LayerSpecification[] => {
  const source = importedSource(id)
  const base = { source, 'source-layer': 'features' } as const
  const { colour, opacity, width, radius } = style
  const polygons = geometries.includes('polygon')
  return [
    ...(polygons
      ? [
          {
            ...base,
            id: `${source}-fill`,
            type: 'fill' as const,
            filter: is('Polygon'),
            // an outline of its own, drawn by the line layer, reads better than a dense fill
            paint: { 'fill-color': colour, 'fill-opacity': opacity * 0.35, 'fill-antialias': false },
          },
        ]
      : []),
    ...(polygons || geometries.includes('line')
      ? [
          {
            ...base,
            id: `${source}-line`,
            type: 'line' as const,
            filter: ['!', is('Point')] as ['!', ReturnType<typeof is>],
            layout: { 'line-join': 'round' as const, 'line-cap': 'round' as const },
            paint: { 'line-color': colour, 'line-opacity': opacity, 'line-width': width },
          },
        ]
      : []),
    ...(geometries.includes('point')
      ? [
          {
            ...base,
            id: `${source}-point`,
            type: 'circle' as const,
            filter: is('Point'),
            paint: {
              'circle-color': same(colour),
              'circle-opacity': opacity,
              'circle-radius': byZoom([4, same(radius)], [9, same(radius)]),
              'circle-stroke-color': same('#ffffff'),
              'circle-stroke-opacity': opacity,
              'circle-stroke-width': same(radius > 2 ? 1 : 0),
            },
          },
        ]
      : []),
  ] as readonly LayerSpecification[]
}

const labelsOf = ({ id, style }: ImportedLook, language: Language): LayerSpecification => ({
  id: `${importedSource(id)}-label`,
  type: 'symbol',
  source: importedSource(id),
  'source-layer': 'features',
  layout: {
    'text-field': ['get', 'label'],
    'text-font': fontFor(language),
    'text-size': 12,
    'text-offset': [0, 0.9],
    'text-anchor': 'top',
    'text-optional': true,
  },
  paint: { 'text-color': style.colour, 'text-halo-color': '#ffffff', 'text-halo-width': 1.4 },
})

const shown = (layer: LayerSpecification, hidden: boolean): LayerSpecification =>
  ({ ...layer, layout: { ...layer.layout, visibility: hidden ? 'none' : 'visible' } }) as LayerSpecification

/** The map layers of imported layers, bottom to top: all shapes first, then all labels. */
export const importedLayers = (looks: readonly ImportedLook[], language: Language): readonly LayerSpecification[] => [
  ...looks.flatMap((look) => shapesOf(look).map((layer) => shown(layer, look.hidden))),
  ...looks.flatMap((look) => (look.style.labelField === null ? [] : [shown(labelsOf(look, language), look.hidden)])),
]

/** How a layer of the document is drawn. */
export const lookOf = ({ id, geometries, style, filter, hidden }: ImportedLayer): ImportedLook => ({
  id,
  geometries,
  style,
  filter,
  hidden,
  edition: '',
})

/** How a file is drawn before it is a layer. */
export const previewLook = (
  id: string,
  {
    geometries,
    swap,
    choice,
  }: { geometries: readonly ImportedGeometry[]; swap: { applied: boolean }; choice: unknown },
): ImportedLook => ({
  id,
  geometries,
  style: { ...DEFAULT_STYLE, colour: PREVIEW_COLOUR },
  filter: null,
  hidden: false,
  edition: JSON.stringify([swap.applied, choice]),
})
