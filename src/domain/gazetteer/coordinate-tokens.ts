import { toAsciiDigits } from './ascii-digits'

export type Axis = 'lat' | 'lon'

export type CoordinateToken =
  | { readonly kind: 'number'; readonly text: string }
  /** 0 degrees, 1 minutes, 2 seconds. */
  | { readonly kind: 'unit'; readonly place: 0 | 1 | 2 }
  | { readonly kind: 'hemisphere'; readonly axis: Axis; readonly sign: 1 | -1 }
  | { readonly kind: 'label'; readonly axis: Axis }
  | { readonly kind: 'separator' }

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/شمالی?|\bnorth\b/gi, 'N'],
  [/جنوبی?|\bsouth\b/gi, 'S'],
  [/مشرقی?|شرقی?|\beast\b/gi, 'E'],
  [/مغربی?|غربی?|\bwest\b/gi, 'W'],
  [/\blat(?:itude)?\b\s*[:=]?|عرض ?بلد\s*:?/gi, '\ue000'],
  [/\b(?:lon|lng|long|longitude)\b\s*[:=]?|طول ?بلد\s*:?/gi, '\ue001'],
]

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/g, ''],
  [/[\u00a0\u2000-\u200a\u202f\t\r\n]/g, ' '],
  [/[−–—‒]/g, '-'],
  [/٫/g, '.'],
  [/،/g, ','],
  [/؛/g, ';'],
  [/[º˚]|\bdeg(?:rees)?\b/gi, '°'],
  [/[′’‘ʹ`´]/g, "'"],
  [/[″”“ʺ]|''/g, '"'],
  // 28d49m37s, 28d 49m 37.3s: the letters go together, so that a lone S stays south.
  [/(\d)\s*d\s*(\d+(?:[.,]\d+)?)\s*m(?:in)?\s*(\d+(?:[.,]\d+)?)\s*s(?:ec)?/gi, `$1°$2'$3"`],
  [/(\d)\s*d\s*(\d+(?:[.,]\d+)?)\s*m(?:in)?/gi, "$1°$2'"],
  // 28-49-37N: a hyphen between digits divides, it does not negate.
  [/(\d)-(?=\d)/g, '$1 '],
]

/** A comma between digits is a decimal point where a unit follows, or where both numbers have one and another sign divides them. */
const pointDecimals = (text: string): string => {
  if (text.includes('.')) return text
  const withUnits = text.replace(/(\d),(\d+)(?=\s*[°'"])/g, '$1.$2')
  const both = /^([^,;/]*\d),(\d+[^\d,;/]*?)(?:\s*[;/]\s*|,\s+|\s+)([^\d,;/]*\d+),(\d+[^\d,;/]*)$/.exec(withUnits)
  return both ? `${both[1]}.${both[2]} ; ${both[3]}.${both[4]}` : withUnits
}

const TOKEN = /\s+|([NSEW])|(-?\+?\d+(?:\.\d+)?)|([°'"])|([,;/])|([\ue000\ue001])|[()[\]]/giy

/**
 * Cuts free text into the parts of a pair of coordinates.
 *
 * Shape:  any digits, minus signs, degree and minute signs, decimal commas and English or Urdu words for the
 *         hemispheres are brought to one form.
 * Errors: null where something else stands between.
 */
export const coordinateTokens = (text: string): CoordinateToken[] | null => {
  let plain = toAsciiDigits(text)
  for (const [pattern, replacement] of [...SIGNS, ...WORDS]) plain = plain.replace(pattern, replacement)
  plain = pointDecimals(plain.trim())
  const tokens: CoordinateToken[] = []
  let read = 0
  for (const [whole, hemisphere, number, unit, separator, label] of plain.matchAll(TOKEN)) {
    read += whole.length
    if (hemisphere) tokens.push(hemisphereToken(hemisphere.toUpperCase()))
    else if (number) tokens.push({ kind: 'number', text: number })
    else if (unit) tokens.push({ kind: 'unit', place: unit === '°' ? 0 : unit === "'" ? 1 : 2 })
    else if (separator) tokens.push({ kind: 'separator' })
    else if (label) tokens.push({ kind: 'label', axis: label === '\ue000' ? 'lat' : 'lon' })
  }
  return read === plain.length ? tokens : null
}

const hemisphereToken = (letter: string): CoordinateToken => ({
  kind: 'hemisphere',
  axis: letter === 'N' || letter === 'S' ? 'lat' : 'lon',
  sign: letter === 'N' || letter === 'E' ? 1 : -1,
})
