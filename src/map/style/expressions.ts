import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Language } from '../../permalink/snapshot'

type Stop<T> = readonly [zoom: number, value: T]

/** Grows a value with the zoom, linearly between the stops. */
export const byZoom = (...stops: readonly Stop<number | ExpressionSpecification>[]): ExpressionSpecification =>
  ['interpolate', ['linear'], ['zoom'], ...stops.flat()] as unknown as ExpressionSpecification

/** Reads the name of a feature in a language; without an Urdu name the published one stands. */
export const nameIn = (language: Language): ExpressionSpecification =>
  language === 'ur'
    ? ['coalesce', ['get', 'name_ur'], ['get', 'nameUr'], ['get', 'name']]
    : ['coalesce', ['get', 'name'], '']

/** The name without what stands in brackets behind it: on the map there is no room for operators and alternatives. */
export const shortNameIn = (language: Language): ExpressionSpecification => [
  'let',
  'name',
  nameIn(language),
  [
    'case',
    ['>', ['index-of', ' (', ['var', 'name']], 0],
    ['slice', ['var', 'name'], 0, ['index-of', ' (', ['var', 'name']]],
    ['var', 'name'],
  ],
]

/** CSS font families, tried letter by letter in order. The first names no family: MapLibre only reads its weight or style. */
const LATIN = 'Noto Sans Variable'
const ARABIC = 'Noto Naskh Arabic Variable'
type Face = 'regular' | 'semibold' | 'italic'
const FACE_NAMES: Readonly<Record<Face, readonly string[]>> = {
  regular: [],
  semibold: ['Atlas SemiBold'],
  italic: ['Atlas Italic'],
}

/** Fonts of a label. Arabic script has no italic: slanted Naskh is unknown to its readers. */
export const fontFor = (language: Language, face: Face = 'regular'): string[] =>
  language === 'ur'
    ? [...(face === 'semibold' ? FACE_NAMES.semibold : []), LATIN, ARABIC]
    : [...FACE_NAMES[face], LATIN]

/** Letters set apart; Arabic script is joined, so there the space is nil. */
export const spacingFor = (language: Language, ems: number): number => (language === 'ur' ? 0 : ems)

/** Naskh looks smaller than Noto Sans at the same size. */
export const sizeFor = (language: Language, size: number): number =>
  Math.round(size * (language === 'ur' ? 1.18 : 1) * 10) / 10

/** True while the pointer or the keyboard is on the feature, or it is selected. */
export const isHovered: ExpressionSpecification = ['boolean', ['feature-state', 'hovered'], false]
export const isSelected: ExpressionSpecification = ['boolean', ['feature-state', 'selected'], false]

/** One value while selected, another while hovered, a third at rest. */
export const byState = (selected: number, hovered: number, rest: number): ExpressionSpecification => [
  'case',
  isSelected,
  selected,
  isHovered,
  hovered,
  rest,
]
