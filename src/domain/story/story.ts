/** A text in each language of the atlas; either may be empty in a story of the reader's own. */
export type StoryText = { readonly en: string; readonly ur: string }

/** How the camera goes from the chapter before to this one. */
export const CAMERA_MOVES = ['jump', 'ease', 'fly', 'follow'] as const
export type CameraMove = (typeof CAMERA_MOVES)[number]

/** A view plus words. */
export type Chapter = {
  /** Unique within its story; part of nothing that is shared: links count chapters from 1. */
  readonly id: string
  readonly title: StoryText
  /** Plain text: a blank line ends a paragraph, `- ` begins an item of a list. No HTML. */
  readonly text: StoryText
  /** For the speaker alone. */
  readonly notes: StoryText
  /** The view, as the fragment of a link: `#v=1&map=…`; without language and colours, which are the reader's. */
  readonly view: string
  /** `follow`: along the corridor's course, from the chapter before to this one. */
  readonly move: CameraMove
  /** What stands out, as in a link: `site:saindak`, `town:…`, `node:…`, `leg:as-named/1`, `province:PK-BA`. */
  readonly highlight: readonly string[]
  /** Keys of the atlas's citations that the words rest on. */
  readonly sources: readonly string[]
}

/** A guided walk through views. */
export type Story = {
  /** `corridor`, `how-much-do-we-know`; of the reader's own: `own-…`. */
  readonly id: string
  readonly title: StoryText
  readonly summary: StoryText
  readonly chapters: readonly Chapter[]
}
