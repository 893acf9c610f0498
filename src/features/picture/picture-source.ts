import type { AtlasStore } from '../../store/create-atlas-store'
import type { PictureSubject } from './picture-subject'

/** Where a picture comes from. */
export type PictureSource = {
  /** The link that opens what the picture shows. */
  readonly link: string
  /** The same for the file's own text, which has room for the reader's work. */
  readonly fileLink: string
  /** What the picture shows and a link does not carry, said in words; null where nothing is left out. */
  readonly left: { readonly printed: string | null; readonly file: string | null }
  /** Whatever changes in these changes the picture. */
  readonly stores: readonly AtlasStore[]
  /** Everything as it stands at that moment. */
  readonly subject: () => PictureSubject
}
