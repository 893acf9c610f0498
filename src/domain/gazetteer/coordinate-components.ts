import { err, ok, type Result } from '../result'
import type { Axis, CoordinateToken } from './coordinate-tokens'

export type ComponentError =
  | { readonly kind: 'not-coordinates' }
  | { readonly kind: 'only-one-number' }
  | { readonly kind: 'only-one-hemisphere' }
  | { readonly kind: 'sign-and-hemisphere' }
  | { readonly kind: 'sixty-or-more'; readonly value: number }

export type Component = { readonly value: number; readonly axis: Axis | null }

type Tokens = readonly CoordinateToken[]

/**
 * Reads tokens as two angles.
 *
 * Shape:  in the order written; `axis` where a hemisphere letter or a label says so.
 * Units:  degrees, negative to the south and west.
 * Errors: see `ComponentError`; sixty-or-more concerns minutes and seconds.
 */
export const componentsOf = (tokens: Tokens): Result<readonly [Component, Component], ComponentError> => {
  const hemispheres = tokens.filter(({ kind }) => kind === 'hemisphere').length
  const markers = hemispheres > 0 ? hemispheres : tokens.filter(({ kind }) => kind === 'label').length
  if (markers === 1) return err({ kind: 'only-one-hemisphere' })
  if (tokens.filter(({ kind }) => kind === 'number').length === 1) return err({ kind: 'only-one-number' })
  const halves = markers === 2 ? splitAtMarkers(tokens, hemispheres === 2) : splitPlain(tokens)
  if (!halves) return err({ kind: 'not-coordinates' })
  const first = readComponent(halves[0])
  if (!first.ok) return first
  const second = readComponent(halves[1])
  return second.ok ? ok([first.value, second.value]) : second
}

/** Splits where hemisphere letters (before or after their angle) or labels (always before) stand. */
const splitAtMarkers = (tokens: Tokens, byHemisphere: boolean): readonly [Tokens, Tokens] | null => {
  const kept = tokens.filter(({ kind }) => kind !== 'separator' && !(byHemisphere && kind === 'label'))
  const places = kept.flatMap(({ kind }, place) => (kind === 'hemisphere' || kind === 'label' ? [place] : []))
  const [first = 0, second = 0] = places
  const cut = first === 0 ? second : first + 1
  if (first !== 0 && second !== kept.length - 1) return null
  return [kept.slice(0, cut), kept.slice(cut)]
}

const splitPlain = (tokens: Tokens): readonly [Tokens, Tokens] | null => {
  const separators = tokens.flatMap(({ kind }, place) => (kind === 'separator' ? [place] : []))
  if (separators.length > 1) return null
  const [separator] = separators
  if (separator !== undefined) return [tokens.slice(0, separator), tokens.slice(separator + 1)]
  const isDegrees = (place: number): boolean => {
    const unit = tokens[place + 1]
    return tokens[place]?.kind === 'number' && unit?.kind === 'unit' && unit.place === 0
  }
  const numbers = tokens.flatMap(({ kind }, place) => (kind === 'number' ? [place] : []))
  const starts = numbers.filter(isDegrees)
  const cut = starts.length === 2 ? starts[1] : numbers[numbers.length / 2]
  return cut === undefined ? null : [tokens.slice(0, cut), tokens.slice(cut)]
}

/** Reads one angle: degrees, degrees and minutes, or degrees, minutes and seconds; only the last may have a fraction. */
const readComponent = (tokens: Tokens): Result<Component, ComponentError> => {
  const parts: string[] = []
  for (const token of tokens) {
    if (token.kind === 'number') parts.push(token.text)
    else if (token.kind === 'unit' && token.place !== parts.length - 1) return err({ kind: 'not-coordinates' })
  }
  const marker = tokens.find((token) => token.kind === 'hemisphere' || token.kind === 'label')
  const [degrees = '', ...finer] = parts
  const signless = finer.every((part) => /^\d/.test(part)) && parts.slice(0, -1).every((part) => !part.includes('.'))
  if (parts.length === 0 || parts.length > 3 || !signless) return err({ kind: 'not-coordinates' })
  const tooMany = finer.map(Number).find((value) => value >= 60)
  if (tooMany !== undefined) return err({ kind: 'sixty-or-more', value: tooMany })
  if (marker?.kind === 'hemisphere' && degrees.startsWith('-')) return err({ kind: 'sign-and-hemisphere' })
  const size = finer.reduce((sum, part, index) => sum + Number(part) / 60 ** (index + 1), Math.abs(Number(degrees)))
  const sign = marker?.kind === 'hemisphere' ? marker.sign : degrees.startsWith('-') ? -1 : 1
  return ok({ value: sign * size, axis: marker ? marker.axis : null })
}
