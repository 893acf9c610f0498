import type { AtlasStore } from '../../store/create-atlas-store'
import type { PictureSubject } from './picture-subject'

/** Where a picture comes from. */
export type PictureSource = {
  /** The link that opens what the picture shows. */
  readonly link: string
  /** Whatever changes in these changes the picture. */
  readonly stores: readonly AtlasStore[]
  /** Everything as it stands at that moment. */
  readonly subject: () => PictureSubject
}
