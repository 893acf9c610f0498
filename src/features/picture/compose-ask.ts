import type { PictureChoice } from './picture-choice'
import type { PictureSubject } from './picture-subject'
import type { PictureWords } from './picture-words'

export type ComposeAsk = {
  readonly subject: PictureSubject
  readonly choice: PictureChoice
  readonly words: PictureWords
  readonly link: string
  readonly date: Date
  /** Longest side of a preview in pixels; null makes the picture itself. */
  readonly preview: number | null
}
