import { claims } from './claims'
import { common } from './common'
import { corridor } from './corridor'
import { coverage } from './coverage'
import { errors } from './errors'
import { layers } from './layers'
import { map } from './map'
import { search } from './search'
import { selection } from './selection'
import { shell } from './shell'
import { sites } from './sites'
import { vocabulary } from './vocabulary'

export const catalogue = {
  claims,
  common,
  corridor,
  coverage,
  errors,
  layers,
  map,
  search,
  selection,
  shell,
  sites,
  vocabulary,
}
