import { common } from './common'
import { errors } from './errors'
import { layers } from './layers'
import { map } from './map'
import { search } from './search'
import { shell } from './shell'
import { sites } from './sites'
import { vocabulary } from './vocabulary'

export const catalogue = {
  common,
  errors,
  layers,
  map,
  search,
  shell,
  sites,
  vocabulary,
}
