import { authoring } from './authoring'
import { claims } from './claims'
import { common } from './common'
import { compare } from './compare'
import { corridor } from './corridor'
import { cover } from './cover'
import { coverage } from './coverage'
import { data } from './data'
import { edits } from './edits'
import { elevation } from './elevation'
import { embed } from './embed'
import { errors } from './errors'
import { files } from './files'
import { flight } from './flight'
import { help } from './help'
import { layers } from './layers'
import { map } from './map'
import { measure } from './measure'
import { page } from './page'
import { picture } from './picture'
import { plan } from './plan'
import { search } from './search'
import { selection } from './selection'
import { share } from './share'
import { shell } from './shell'
import { sites } from './sites'
import { snapshots } from './snapshots'
import { story } from './story'
import { tiles } from './tiles'
import { vocabulary } from './vocabulary'

export const catalogue = {
  authoring,
  claims,
  common,
  compare,
  corridor,
  cover,
  coverage,
  data,
  edits,
  elevation,
  embed,
  errors,
  files,
  flight,
  help,
  layers,
  map,
  measure,
  page,
  picture,
  plan,
  search,
  selection,
  share,
  shell,
  sites,
  snapshots,
  story,
  tiles,
  vocabulary,
}
