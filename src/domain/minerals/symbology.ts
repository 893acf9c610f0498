import type { CommodityGroup } from './commodity-group'

/** Outlines in a 24 × 24 box centred on 12, 12, as SVG path data; no two groups share one. */
export const SITE_SHAPES = {
  diamond: 'M12 1.2 22.8 12 12 22.8 1.2 12Z',
  square: 'M3.2 3.2H20.8V20.8H3.2Z',
  circle: 'M12 2A10 10 0 1 1 12 22A10 10 0 1 1 12 2Z',
  triangle: 'M12 1.2 23.2 21.4H0.8Z',
  pentagon: 'M12 1.4 22.8 9.3 18.7 22H5.3L1.2 9.3Z',
  star: 'M12 0.6 15.2 4.4 20.1 3.9 19.6 8.8 23.4 12 19.6 15.2 20.1 20.1 15.2 19.6 12 23.4 8.8 19.6 3.9 20.1 4.4 15.2 0.6 12 4.4 8.8 3.9 3.9 8.8 4.4Z',
  wedge: 'M0.8 2.6H23.2L12 22.8Z',
  hexagon: 'M6.4 2.2H17.6L23.2 12 17.6 21.8H6.4L0.8 12Z',
  octagon: 'M8 2H16L22 8V16L16 22H8L2 16V8Z',
  cross: 'M7 1.6H17V7H22.4V17H17V22.4H7V17H1.6V7H7Z',
  gem: 'M5.6 3H18.4L23.2 9.4 12 22.6 0.8 9.4Z',
  slab: 'M5.4 4.6H23.4L18.6 19.4H0.6Z',
} as const

export type SiteShape = keyof typeof SITE_SHAPES

export type SiteSymbol = {
  readonly shape: SiteShape
  readonly path: string
  /** Fill of the solid symbol and outline of the hollow one; white letters reach 4.5:1 on it. */
  readonly colour: string
  /** Written on the symbol: the chemical sign where there is one. Latin in every language, as in chemistry. */
  readonly letter: string
  /** Where the middle of the letter stands in the 24 × 24 box: shapes that taper carry it off centre. */
  readonly letterY: number
}

const symbol = (shape: SiteShape, colour: string, letter: string, letterY = 12): SiteSymbol => ({
  shape,
  path: SITE_SHAPES[shape],
  colour,
  letter,
  letterY,
})

/** How each commodity group is drawn, on the map as in the legend and lists: shape, colour and letter, each enough alone. */
export const SITE_SYMBOLS: Readonly<Record<CommodityGroup, SiteSymbol>> = {
  'copper-gold': symbol('diamond', '#a8480f', 'Cu'),
  'lead-zinc': symbol('square', '#3d4f8a', 'Pb'),
  iron: symbol('circle', '#8c2a2a', 'Fe'),
  chromite: symbol('triangle', '#1f6b57', 'Cr', 14.4),
  antimony: symbol('pentagon', '#6a3fa0', 'Sb', 12.8),
  'rare-earths': symbol('star', '#b0246f', 'RE'),
  uranium: symbol('wedge', '#6f6200', 'U', 9.4),
  coal: symbol('hexagon', '#2b2b2e', 'C'),
  industrial: symbol('octagon', '#2b6f83', 'In'),
  salt: symbol('cross', '#2d66b1', 'Na'),
  gemstone: symbol('gem', '#9a1b4a', 'G', 10.6),
  'dimension-stone': symbol('slab', '#6d5a45', 'St'),
}
