import type { LayerSpecification, RasterDEMSourceSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { ColourTheme } from '../../permalink/snapshot'
import { MAX_BOUNDS } from '../opening-view'

/** The source and the layer of the shading; both are there only while it is switched on. */
export const HILLSHADE = 'hillshade'

/** The scheme its tiles are asked for by: the map never talks to a server of tiles itself. */
export const TERRAIN_SCHEME = 'terrain'

/** Shading lies on the ground, above the picture of the relief: under washes, lines, marks and every name. */
export const BELOW_WASHES = 'relief-rim'

const ADDRESS = new RegExp(`^${TERRAIN_SCHEME}://tile/(\\d+/\\d+/\\d+)\\?of=(.*)$`)

/** The tiles of an address template, as a source of the map; beyond their finest zoom the map enlarges them. */
export const hillshadeSource = (template: string, maxzoom: number): RasterDEMSourceSpecification => ({
  type: 'raster-dem',
  encoding: 'terrarium',
  tileSize: 256,
  maxzoom,
  bounds: [...MAX_BOUNDS],
  tiles: [`${TERRAIN_SCHEME}://tile/{z}/{x}/{y}?of=${encodeURIComponent(template)}`],
})

/** What the map asks for: the template and the tile as `z/x/y`; null for an address of another kind. */
export const terrainAsked = (url: string): { readonly template: string; readonly key: string } | null => {
  const [, key, of] = ADDRESS.exec(url) ?? []
  return key === undefined || of === undefined ? null : { template: decodeURIComponent(of), key }
}

/** Shade and light by theme: brown on paper, black on the dark plate, and more of it where a projector washes it out. */
const LOOKS = {
  light: { shadow: '#3b2f22', light: '#ffffff', strength: 0.5 },
  dark: { shadow: '#000000', light: '#9aa3a8', strength: 0.55 },
  projector: { shadow: '#2b2b2b', light: '#ffffff', strength: 0.65 },
} as const satisfies Record<ColourTheme, unknown>

/** The layer that shades: light from the upper left of the screen, as printed maps have it. */
export const hillshadeLayer = (colourTheme: ColourTheme): LayerSpecification => {
  const { shadow, light, strength } = LOOKS[colourTheme]
  return {
    id: HILLSHADE,
    type: 'hillshade',
    source: HILLSHADE,
    paint: {
      'hillshade-shadow-color': shadow,
      'hillshade-highlight-color': light,
      'hillshade-accent-color': shadow,
      'hillshade-exaggeration': strength,
      'hillshade-illumination-anchor': 'viewport',
    },
  }
}
