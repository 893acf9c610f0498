import type { ZoneKind } from '../../domain/places/zone'

/** A plate on a tip, 24 wide and 29 high: the tip stands on the place, which stays visible below it. */
export const ZONE_PLATE = 'M5 0H19A5 5 0 0 1 24 5V19A5 5 0 0 1 19 24H15L12 29 9 24H5A5 5 0 0 1 0 19V5A5 5 0 0 1 5 0Z'

/** Where a box of 24 × 24 is put down in another drawing, and how large. */
export type Placed = { readonly x: number; readonly y: number; readonly scale: number }

/** The pictogram on the plate. */
export const ON_PLATE: Placed = { x: 2.4, y: 2.4, scale: 0.8 }

/** Pictograms in a 24 × 24 box, as SVG path data to be filled by the even-odd rule. */
export const ZONE_PATHS: Readonly<Record<ZoneKind, string>> = {
  // anchor
  port: 'M12 2.6a2.9 2.9 0 0 1 1.3 5.5V10h3.2v2.2h-3.2v6.4c2.4-.4 4.300-1.900 5-4l-1.700.700.900-4.600 3.700 3-1.300.200c-.700 4-3.900 6.700-7.900 6.700s-7.200-2.700-7.900-6.700l-1.300-.200 3.700-3 .900 4.600-1.700-.700c.700 2.100 2.600 3.600 5 4v-6.400H7.500V10h3.200V8.100A2.900 2.900 0 0 1 12 2.600Zm0 1.800a1.100 1.100 0 1 0 0 2.200 1.100 1.100 0 0 0 0-2.200Z',
  // open gate
  'free-zone': 'M3 20V6l9-3.500L21 6v14h-3.600V8.600L12 6.600 6.600 8.600V20ZM10.700 11h2.600v9h-2.600Z',
  // factory with saw-tooth roof
  sez: 'M2.500 20.500V10l5.700 3.400V10l5.700 3.400V10l3.100 1.800.600-8.300h3.400l.500 17Zm3.300-4v2h2.200v-2Zm4.800 0v2h2.200v-2Zm4.800 0v2h2.200v-2Z',
  // shed
  'industrial-estate': 'M2.500 20.500V9.500L12 4l9.500 5.500v11Zm4-9v2.200h11v-2.200Zm0 4v5h11v-5Z',
  // crucible and flame
  smelter:
    'M4 13h16l-2.200 8H6.200ZM12 2c.600 3 3.600 4 3.600 7a3.600 3.600 0 0 1-7.200 0c0-1.700 1-2.500 1.400-3.800.800.500 1.200 1.200 1.300 2C12 6 12.400 4 12 2Z',
  // still
  refinery: 'M3 20.500V8.500h4.500v12Zm6-16.500h5v16.500H9Zm6.600 7.500h5v9h-5Zm-5-5.200v2h1.800v-2Zm0 4v2h1.800v-2Z',
}
