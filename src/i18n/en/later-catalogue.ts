import { authoring } from './authoring'
import { claims } from './claims'
import { compare } from './compare'
import { corridor } from './corridor'
import { cover } from './cover'
import { coverage } from './coverage'
import { data } from './data'
import { edits } from './edits'
import { elevation } from './elevation'
import { embed } from './embed'
import { files } from './files'
import { flight } from './flight'
import { help } from './help'
import { measure } from './measure'
import { page } from './page'
import { picture } from './picture'
import { plan } from './plan'
import { selection } from './selection'
import { share } from './share'
import { snapshots } from './snapshots'
import { story } from './story'
import { tiles } from './tiles'

/** English words that the opening view does not show: they come with the parts that speak them. */
export const laterCatalogue = {
  authoring,
  claims,
  compare,
  corridor,
  cover,
  coverage,
  data,
  edits,
  elevation,
  embed,
  files,
  flight,
  help,
  measure,
  page,
  picture,
  plan,
  selection,
  share,
  snapshots,
  story,
  tiles,
}
