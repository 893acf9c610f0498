/** Where a fact was published. `key` is unique within the atlas; `address` is a URL, a DOI or a shelf mark. */
export type Citation = {
  readonly key: string
  readonly title: string
  readonly publisher: string | null
  readonly address: string | null
}

/** A statement in its publisher's words or figures, with the keys of the citations that carry it. */
export type CitedText = {
  readonly text: string
  readonly sources: readonly string[]
}
