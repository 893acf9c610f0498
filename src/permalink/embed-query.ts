/** What a framed atlas may show beside the map, its sources and the way to the full atlas. */
export const EMBED_PARTS = ['legend', 'controls', 'card'] as const
export type EmbedPartId = (typeof EMBED_PARTS)[number]

export type EmbedOptions = {
  readonly show: readonly EmbedPartId[]
  /** Origins of the pages that may steer the frame by messages, as `https://school.example`. */
  readonly origins: readonly string[]
}

const originOf = (text: string): string | null => {
  try {
    const { origin, protocol } = new URL(text)
    return protocol === 'https:' || protocol === 'http:' ? origin : null
  } catch {
    return null
  }
}

/**
 * Reads how a framed atlas was asked for: `?embed`, `?embed=legend,card&origin=https://school.example`.
 *
 * Shape:  a bare `embed` shows everything; `embed=none` only the map; what is unknown is passed over.
 * Errors: null where the address asks for the whole atlas.
 */
export const readEmbedQuery = (search: string): EmbedOptions | null => {
  const query = new URLSearchParams(search)
  const text = query.get('embed')
  if (text === null) return null
  const named = text.split(',').map((part) => part.trim().toLowerCase())
  const show = text === '' ? EMBED_PARTS : EMBED_PARTS.filter((part) => named.includes(part))
  return { show, origins: query.getAll('origin').flatMap((each) => originOf(each) ?? []) }
}

/** Writes the query of a framed atlas. Shape: `?embed=legend,card`, with an `origin` for each page that may steer it. */
export const writeEmbedQuery = ({ show, origins }: EmbedOptions): string => {
  const parts = EMBED_PARTS.every((part) => show.includes(part)) ? '' : `=${show.length > 0 ? show.join(',') : 'none'}`
  return `?embed${parts}${origins.map((origin) => `&origin=${encodeURIComponent(origin)}`).join('')}`
}
