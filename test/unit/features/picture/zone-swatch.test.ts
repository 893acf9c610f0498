import { afterEach, expect, test, vi } from 'vitest'
import { drawShapes } from '../../../../src/features/picture/picture-pen'
import { swatchShapes } from '../../../../src/features/picture/swatch-shapes'
import { zoneSymbols } from '../../../../src/map/style/layers/zones'
import { PALETTES } from '../../../../src/map/style/palette'
import { ZONE_PATHS, ZONE_PLATE } from '../../../../src/map/style/zone-symbols'
import { drawMapImage } from '../../../../src/map/view/map-images'
import { COLOUR_THEMES } from '../../../../src/permalink/snapshot'

afterEach(() => {
  vi.unstubAllGlobals()
})

const CONTEXT = {
  language: 'en',
  variant: 'as-named',
  ownColours: {},
  sheets: [],
  shading: null,
  siteIds: null,
  townsAtNodes: [],
} as const

type Filled = { readonly path: string; readonly colour: string; readonly rule: string }

/** A canvas that only takes down what is filled on it, in which colour and by which rule. */
const aPen = () => {
  const filled: Filled[] = []
  const pen = {
    canvas: { width: 0, height: 0 },
    fillStyle: '',
    fill: ({ path }: { path: string }, rule = 'nonzero') => filled.push({ path, colour: pen.fillStyle, rule }),
    ...Object.fromEntries(
      ['save', 'restore', 'translate', 'scale', 'stroke', 'setLineDash'].map((each) => [each, () => {}]),
    ),
    getImageData: () => null,
  }
  return { pen: pen as unknown as CanvasRenderingContext2D, filled }
}

const stubPaths = (): void => {
  vi.stubGlobal(
    'Path2D',
    class {
      constructor(readonly path: string) {}
    },
  )
}

test('a port in the legend is what it is on the map: the same sign on the same plate, in every theme', () => {
  stubPaths()
  const map = aPen()
  vi.stubGlobal('document', { createElement: () => ({ getContext: () => map.pen }) })
  for (const theme of COLOUR_THEMES) {
    map.filled.length = 0
    drawMapImage(`zone/port/${theme}`, 1)
    const [row] = zoneSymbols({ ...CONTEXT, colourTheme: theme, palette: PALETTES[theme] }).flatMap(
      ({ legend }) => legend ?? [],
    )
    if (!row) throw new Error('no legend')
    const legend = aPen()
    drawShapes({ on: legend.pen, rtl: false, width: 100 }, swatchShapes(row.swatch), 0, 0, 24)
    expect(legend.filled).toEqual(map.filled)
    expect(legend.filled).toEqual([
      { path: ZONE_PLATE, colour: PALETTES[theme].zone, rule: 'nonzero' },
      { path: ZONE_PATHS.port, colour: PALETTES[theme].halo, rule: 'evenodd' },
    ])
  }
})
