export const DRAWABLES = ['yes', 'likely', 'partial', 'no'] as const
/** Whether a cited map may be drawn as mapped land: `yes`, with a reservation, or as bibliography only. */
export type Drawable = (typeof DRAWABLES)[number]

/** A published geological map, cited one by one: an example, never the state of mapping. */
export type CitedMap = {
  readonly id: string
  readonly sheets: readonly string[]
  readonly title: string
  readonly authors: string | null
  readonly year: number | null
  readonly publisher: string | null
  readonly scale: string | null
  readonly status: string
  readonly drawable: Drawable
  readonly placed: boolean
  readonly boxBasis: string | null
  readonly confidence: string | null
  readonly note: string | null
  readonly source: string | null
  readonly address: string | null
}
