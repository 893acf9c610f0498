import { CORRIDOR_VARIANT_IDS, type CorridorVariantId, type VariantId } from './corridor-variant'

/** Tells whether a course is one of the user's own. */
export const isOwnId = (id: string): id is `own-${string}` => id.startsWith('own-')

/**
 * Names the next own variant.
 *
 * Shape:  `own-<n>-<shipped course it descends from>`, with the least n that is not taken.
 */
export const nextOwnId = (madeFrom: VariantId, taken: readonly string[]): `own-${string}` => {
  const origin = shippedOrigin(madeFrom)
  for (let n = 1; ; n += 1) {
    const start = `own-${n}-`
    if (!taken.some((id) => id.startsWith(start))) return `${start}${origin}` as `own-${string}`
  }
}

/**
 * Gives the shipped course an id stands for in a link, which knows no own variants.
 *
 * Shape:  a shipped id is its own origin; an own id without a readable origin gives the first shipped course.
 */
export const shippedOrigin = (id: string): CorridorVariantId =>
  CORRIDOR_VARIANT_IDS.find((shipped) => id === shipped || (isOwnId(id) && id.endsWith(`-${shipped}`))) ??
  CORRIDOR_VARIANT_IDS[0]
