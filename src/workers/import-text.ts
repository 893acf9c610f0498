import type { Feature } from 'geojson'

/** As many features as are turned into text at a time: one string of everything would need twice the memory. */
const PIECE = 2000

/** The text of a FeatureCollection, made piece by piece. */
export const featuresText = (features: readonly Feature[]): Blob => {
  const pieces: string[] = ['{"type":"FeatureCollection","features":[']
  for (let at = 0; at < features.length; at += PIECE) {
    const piece = features.slice(at, at + PIECE).map((feature) => JSON.stringify(feature))
    pieces.push(at === 0 ? piece.join(',') : `,${piece.join(',')}`)
  }
  pieces.push(']}')
  return new Blob(pieces, { type: 'application/geo+json' })
}

/** The features of such a text; null if it is none. */
export const featuresOfText = (text: string): readonly Feature[] | null => {
  try {
    const { features } = JSON.parse(text) as { readonly features?: unknown }
    return Array.isArray(features) ? (features as Feature[]) : null
  } catch {
    return null
  }
}
