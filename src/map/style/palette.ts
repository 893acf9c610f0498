import type { ColourTheme } from '../../permalink/snapshot'

/** Every colour and weight of the map under one colour theme. */
export type Palette = {
  readonly neighbour: string
  readonly land: string
  readonly margin: string
  readonly neatline: string
  readonly sea: string
  readonly shelf: string
  readonly shelfGlow: string
  readonly seaText: string
  readonly river: string
  readonly lake: string
  readonly waterText: string
  readonly balochistan: string
  readonly balochistanBand: string
  readonly balochistanText: string
  readonly pakhtunkhwa: string
  readonly pakhtunkhwaBand: string
  readonly pakhtunkhwaText: string
  readonly otherWash: string
  readonly otherBand: string
  readonly provinceText: string
  readonly countryText: string
  readonly international: string
  readonly provincial: string
  readonly disputed: string
  readonly text: string
  readonly quietText: string
  readonly halo: string
  readonly town: string
  readonly grid: string
  readonly gridText: string
  readonly citedMap: string
  readonly coverage: string
  readonly buffer: string
  readonly corridor: string
  readonly corridorText: string
  readonly casing: string
  readonly zone: string
  readonly zoneText: string
  /** Ground of hollow symbols and ring round solid ones. */
  readonly symbolPaper: string
  readonly selection: string
  /** What the reader draws. */
  readonly drawing: string
  /** Opacity of the washes over Balochistan and Khyber Pakhtunkhwa. */
  readonly wash: number
  readonly relief: {
    readonly opacity: number
    readonly least: number
    readonly most: number
    readonly contrast: number
  }
  /** Multiplies every line width and every text size: a projector loses thin lines and small letters. */
  readonly lineScale: number
  readonly textScale: number
}

const light: Palette = {
  neighbour: '#ebe6db',
  land: '#f8f1e1',
  margin: '#fbf8f0',
  neatline: '#6b5d4a',
  sea: '#c9d6dd',
  shelf: '#86a0b0',
  shelfGlow: '#a9bdc9',
  seaText: '#3f5a6c',
  river: '#7d9db3',
  lake: '#b4c8d4',
  waterText: '#3d6079',
  balochistan: '#dfa03c',
  balochistanBand: '#b9781b',
  balochistanText: '#6e430a',
  pakhtunkhwa: '#3f8560',
  pakhtunkhwaBand: '#26684a',
  pakhtunkhwaText: '#154630',
  otherWash: '#f6e2ae',
  otherBand: '#bfae8c',
  provinceText: '#655840',
  countryText: '#69635a',
  international: '#5d5142',
  provincial: '#85765f',
  disputed: '#7d3c55',
  text: '#2a251f',
  quietText: '#4f473c',
  halo: '#fdf8ec',
  town: '#3b342b',
  grid: '#6a6488',
  gridText: '#4d4770',
  citedMap: '#7a2d86',
  coverage: '#2f4fb8',
  buffer: '#d8361c',
  corridor: '#cf2a14',
  corridorText: '#9c1b0b',
  casing: '#ffffff',
  zone: '#24406b',
  zoneText: '#1f365b',
  symbolPaper: '#fffdf6',
  selection: '#111111',
  drawing: '#0a5f6b',
  wash: 0.32,
  relief: { opacity: 0.5, least: 0.36, most: 1, contrast: 0.45 },
  lineScale: 1,
  textScale: 1,
}

const dark: Palette = {
  neighbour: '#1e2226',
  land: '#2b2e31',
  margin: '#121518',
  neatline: '#8a8578',
  sea: '#131c25',
  shelf: '#3d5a70',
  shelfGlow: '#1f3040',
  seaText: '#8fb0c6',
  river: '#456a83',
  lake: '#1f3646',
  waterText: '#86b3cf',
  balochistan: '#d4932f',
  balochistanBand: '#d79a3c',
  balochistanText: '#f3cf92',
  pakhtunkhwa: '#45a378',
  pakhtunkhwaBand: '#4fae83',
  pakhtunkhwaText: '#a9e3c7',
  otherWash: '#3a3b3a',
  otherBand: '#5d5a50',
  provinceText: '#c9c0ad',
  countryText: '#a09b90',
  international: '#b9ae9b',
  provincial: '#8d8472',
  disputed: '#d98fae',
  text: '#f4eee0',
  quietText: '#d6cfbf',
  halo: '#15181b',
  town: '#efe7d6',
  grid: '#9d96c9',
  gridText: '#c3bdee',
  citedMap: '#dd8ff0',
  coverage: '#86a3ff',
  buffer: '#ff6a4d',
  corridor: '#ee452a',
  corridorText: '#ffab99',
  casing: '#fff4ec',
  zone: '#9fc0f2',
  zoneText: '#c4dafb',
  symbolPaper: '#fdf7ea',
  selection: '#ffffff',
  drawing: '#6fd6e0',
  wash: 0.24,
  relief: { opacity: 0.34, least: 0, most: 0.42, contrast: 0.35 },
  lineScale: 1,
  textScale: 1,
}

const projector: Palette = {
  ...light,
  neighbour: '#e4e4e0',
  land: '#ffffff',
  margin: '#ffffff',
  neatline: '#000000',
  sea: '#b3d0e2',
  shelf: '#3f7191',
  shelfGlow: '#8db5cd',
  seaText: '#143f5c',
  river: '#2f77a3',
  lake: '#8fbcd8',
  waterText: '#0f4a70',
  balochistan: '#f0a01e',
  balochistanBand: '#a85f00',
  balochistanText: '#4f2b00',
  pakhtunkhwa: '#1f8f57',
  pakhtunkhwaBand: '#0a5c34',
  pakhtunkhwaText: '#003a1e',
  otherWash: '#f2efe6',
  otherBand: '#8c836f',
  provinceText: '#38301f',
  countryText: '#4b4b4b',
  international: '#1c1c1c',
  provincial: '#4a4337',
  disputed: '#8a003f',
  text: '#000000',
  quietText: '#1e1e1e',
  halo: '#ffffff',
  town: '#000000',
  grid: '#3f3780',
  gridText: '#2c2566',
  citedMap: '#6d0080',
  coverage: '#0b2fc2',
  corridor: '#d01400',
  corridorText: '#8f0d00',
  zone: '#0d2c60',
  zoneText: '#0d2c60',
  symbolPaper: '#ffffff',
  selection: '#000000',
  drawing: '#003f4a',
  wash: 0.46,
  relief: { opacity: 0.26, least: 0.2, most: 1, contrast: 0.2 },
  lineScale: 1.45,
  textScale: 1.2,
}

export const PALETTES: Readonly<Record<ColourTheme, Palette>> = { light, dark, projector }
