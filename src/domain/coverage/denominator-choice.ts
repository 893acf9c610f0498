import { type AreaCode, COUNTRY_CODES, membersOf, PROVINCE_CODES, type ProvinceCode } from '../provinces'

/** Balochistan and Khyber Pakhtunkhwa together: the provinces the mineral corridor is argued for. */
export const BOTH_PROVINCES = 'PK-BA-KP'

/** Named areas a share can be a share of. */
export const NAMED_DENOMINATORS = [...PROVINCE_CODES, BOTH_PROVINCES, ...COUNTRY_CODES] as const
export type NamedDenominator = (typeof NAMED_DENOMINATORS)[number]

/** Rock at the surface of Pakistan: a published number without a polygon. */
export const OUTCROP = 'outcrop'

/** The ground within the chosen distance of the corridor. */
export const CORRIDOR_BUFFER = 'buffer'

/** `drawing:<id>` and `layer:<id>` are polygons of the user's own. */
export type DenominatorId =
  | NamedDenominator
  | typeof OUTCROP
  | typeof CORRIDOR_BUFFER
  | `drawing:${string}`
  | `layer:${string}`

export const DENOMINATOR_BASES = ['measured', 'official'] as const
/** Area of the polygon that is drawn, or the figure the government states. */
export type DenominatorBasis = (typeof DENOMINATOR_BASES)[number]

export const SHADES = ['sheets', 'provinces'] as const
/** What the map shades by the share that is covered. */
export type Shade = (typeof SHADES)[number]

const NAMED: ReadonlySet<string> = new Set([...NAMED_DENOMINATORS, OUTCROP, CORRIDOR_BUFFER])

/** Reads the name of a denominator. Errors: null for a word that names none. */
export const denominatorFrom = (text: string): DenominatorId | null =>
  NAMED.has(text) || /^(drawing|layer):[\w.-]{1,80}$/.test(text) ? (text as DenominatorId) : null

/** Tells the named areas, which the atlas has polygons of, from all others. */
export const isNamed = (id: DenominatorId): id is NamedDenominator =>
  (NAMED_DENOMINATORS as readonly string[]).includes(id)

/** The provinces a named area is made of. */
export const provincesOf = (id: NamedDenominator): readonly ProvinceCode[] =>
  id === BOTH_PROVINCES ? ['PK-BA', 'PK-KP'] : membersOf(id satisfies AreaCode)
