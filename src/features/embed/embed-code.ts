import type { EmbedOptions } from '../../permalink/embed-query'
import { writeEmbedQuery } from '../../permalink/embed-query'

export type EmbedFrame = EmbedOptions & {
  /** CSS length: `100%` or `640px`. */
  readonly width: string
  readonly height: string
  readonly title: string
  /** Fetched only when it comes near the screen. */
  readonly lazy: boolean
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** The address a frame shows: the atlas's own, without its query, and the view as its fragment. */
export const embedAddress = (page: string, hash: string, options: EmbedOptions): string => {
  const address = new URL(page)
  address.search = writeEmbedQuery(options)
  address.hash = hash
  return address.href
}

/** The HTML of a frame, for the author of the page around it. */
export const embedCode = (address: string, { width, height, title, lazy }: EmbedFrame): string =>
  [
    `<iframe src="${escaped(address)}"`,
    `title="${escaped(title)}"`,
    `style="inline-size:${escaped(width)};block-size:${escaped(height)};border:0"`,
    ...(lazy ? ['loading="lazy"'] : []),
    'allow="fullscreen; clipboard-write"></iframe>',
  ].join(' ')
