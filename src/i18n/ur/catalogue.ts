import { claims } from './claims'
import { common } from './common'
import { corridor } from './corridor'
import { cover } from './cover'
import { coverage } from './coverage'
import { data } from './data'
import { elevation } from './elevation'
import { errors } from './errors'
import { files } from './files'
import { layers } from './layers'
import { map } from './map'
import { measure } from './measure'
import { plan } from './plan'
import { search } from './search'
import { selection } from './selection'
import { shell } from './shell'
import { sites } from './sites'
import { vocabulary } from './vocabulary'

export const catalogue = {
  claims,
  common,
  corridor,
  cover,
  coverage,
  data,
  elevation,
  errors,
  files,
  layers,
  map,
  measure,
  plan,
  search,
  selection,
  shell,
  sites,
  vocabulary,
}
