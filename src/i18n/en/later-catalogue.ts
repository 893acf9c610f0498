import { claims } from './claims'
import { corridor } from './corridor'
import { cover } from './cover'
import { coverage } from './coverage'
import { data } from './data'
import { elevation } from './elevation'
import { files } from './files'
import { measure } from './measure'
import { plan } from './plan'
import { selection } from './selection'

/** English words that the opening view does not show: they come with the parts that speak them. */
export const laterCatalogue = { claims, corridor, cover, coverage, data, elevation, files, measure, plan, selection }
