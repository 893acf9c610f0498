import type { CommodityGroup } from '../../domain/minerals/commodity-group'
import type { ZoneKind } from '../../domain/places/zone'
import type { ColourTheme } from '../../permalink/snapshot'

/** Names of the images drawn at start; each colour theme has its own, so that a change of theme needs no redrawing. */
export const siteImage = (group: CommodityGroup, hollow: boolean, colourTheme: ColourTheme): string =>
  `site/${group}/${hollow ? 'hollow' : 'solid'}/${colourTheme}`

export const zoneImage = (kind: ZoneKind, colourTheme: ColourTheme): string => `zone/${kind}/${colourTheme}`

export const arrowImage = (colourTheme: ColourTheme): string => `arrow/${colourTheme}`

export const hatchImage = (colourTheme: ColourTheme): string => `hatch/${colourTheme}`

export const crossImage = (colourTheme: ColourTheme): string => `cross/${colourTheme}`

/** Nothing to see: it only keeps the labels of others off the corridor. */
export const GUARD_IMAGE = 'guard'
