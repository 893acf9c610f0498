import type { CorridorLeg, CorridorVariant } from '../../../../src/domain/corridor/corridor-variant'
import type { Position } from '../../../../src/domain/position'
import { metres } from '../../../../src/domain/units'

export const aLeg = (changes: Partial<CorridorLeg> = {}): CorridorLeg => ({
  variant: 'as-named',
  leg: 1,
  from: 'nokundi',
  to: 'mashkel',
  positions: [
    [62.75039, 28.82704],
    [62.92523, 27.92385],
  ],
  road: 'Nokundi–Mashkhel road',
  publishedLength: metres(103_000),
  publishedAlternatives: [],
  publishedNote: null,
  publishedNoteUr: null,
  status: null,
  citations: [],
  schematic: true,
  ...changes,
})

export const aVariant = (stops: readonly Position[], published: readonly (number | null)[]): CorridorVariant => ({
  id: 'as-named',
  legs: stops.slice(1).map((to, index) => {
    const from = stops[index]
    const length = published[index] ?? null
    return aLeg({
      leg: index + 1,
      positions: from ? [from, to] : [to],
      publishedLength: length === null ? null : metres(length),
    })
  }),
})
