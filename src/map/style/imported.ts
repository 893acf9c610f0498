import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { BBox } from 'geojson'
import { DEFAULT_STYLE } from '../../domain/imported/default-style'
import { DEEPEST_TILES } from '../../domain/imported/import-limits'
import type {
  ImportedFilter,
  ImportedGeometry,
  ImportedLayer,
  ImportedStyle,
} from '../../domain/imported/imported-layer'
import type { LayerTiles } from '../../domain/imported/layer-tiles'
import type { Language } from '../../permalink/snapshot'
import { byZoom, fontFor, isSelected } from './expressions'
import type { Palette } from './palette'

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
  /** What to ask tiles for, where they come as tiles: their zooms and their box. */
  readonly extent?: { readonly minzoom: number; readonly maxzoom: number; readonly bounds: BBox } | null
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

/** Points stand out from what they lie on, the fills of other layers among it, by a rim in the colour of the ground. */
type Rim = Pick<Palette, 'halo'>

const shapesOf = ({ id, geometries, style }: ImportedLook, { halo }: Rim): readonly LayerSpecification[] => {
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
            // the round joins of finely drawn outlines would be most of what is drawn
            layout: { 'line-join': polygons ? ('miter' as const) : ('round' as const), 'line-cap': 'round' as const },
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
              'circle-stroke-color': same(halo),
              'circle-stroke-opacity': opacity,
              'circle-stroke-width': same(radius > 2 ? 1.5 : 0),
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

/** A point under another layer's fill would be lost: the fills of all lie below the lines of all, those below the points. */
const PASSES: readonly LayerSpecification['type'][] = ['fill', 'line', 'circle']

/** The map layers of imported layers, bottom to top: fills, lines, points and labels, each in the order of the layers. */
export const importedLayers = (
  looks: readonly ImportedLook[],
  language: Language,
  rim: Rim,
): readonly LayerSpecification[] => {
  const shapes = looks.flatMap((look) => shapesOf(look, rim).map((layer) => shown(layer, look.hidden)))
  return [
    ...PASSES.flatMap((pass) => shapes.filter(({ type }) => type === pass)),
    ...looks.flatMap((look) => (look.style.labelField === null ? [] : [shown(labelsOf(look, language), look.hidden)])),
  ]
}

const extentOf = (tiles: LayerTiles | undefined, bbox: BBox | null): NonNullable<ImportedLook['extent']> | null =>
  tiles && bbox ? { minzoom: tiles.minZoom, maxzoom: Math.min(tiles.maxZoom, DEEPEST_TILES), bounds: bbox } : null

/** How a layer of the document is drawn. */
export const lookOf = ({ id, geometries, style, filter, hidden, tiles, bbox }: ImportedLayer): ImportedLook => ({
  id,
  geometries,
  style,
  filter,
  hidden,
  extent: extentOf(tiles, bbox),
  edition: '',
})

/**
 * How a file is drawn before it is a layer: as the layer will be, so that nothing is drawn anew when it becomes one.
 */
export const previewLook = (
  id: string,
  colour: string,
  {
    geometries,
    swap,
    choice,
    tiles,
    bbox,
  }: {
    readonly geometries: readonly ImportedGeometry[]
    readonly swap: { readonly applied: boolean }
    readonly choice: unknown
    readonly tiles?: LayerTiles
    readonly bbox: BBox | null
  },
): ImportedLook => ({
  id,
  geometries,
  style: { ...DEFAULT_STYLE, colour },
  filter: null,
  hidden: false,
  extent: extentOf(tiles, bbox),
  edition: swap.applied || choice ? JSON.stringify([swap.applied, choice]) : '',
})
