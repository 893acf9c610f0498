/** Why an input polygon, or a part of it, counts for nothing or for less than it says. */
export type InputProblemKind =
  /** A coordinate is not a number, or lies beyond a pole or more than one and a half turns round the Earth. */
  | 'not-a-position'
  /** Fewer than three different corners, or no area at all. */
  | 'no-area'
  /** Edges cross each other: the even-odd rule decided what is inside. */
  | 'self-crossing'
  /** Its edges cross too often, or it is too intricate, to be resolved in the time anybody waits. */
  | 'too-tangled'

export type InputProblem = {
  /** Place of the feature in the list, from 0. */
  readonly index: number
  readonly kind: InputProblemKind
  /** True when nothing of the feature could be used. */
  readonly refused: boolean
}
