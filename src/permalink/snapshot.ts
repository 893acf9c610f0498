import type { CorridorVariantId } from '../domain/corridor/corridor-variant'
import type { Scenario } from '../domain/coverage/scenario'
import type { CommodityGroup } from '../domain/minerals/commodity-group'
import type { CriticalMineral } from '../domain/minerals/critical-mineral'
import type { LocationAccuracy } from '../domain/minerals/location-accuracy'
import type { SiteStatus } from '../domain/minerals/site-status'
import type { ProvinceCode } from '../domain/provinces'
import type { ThemeStates } from '../domain/themes'
import type { Metres } from '../domain/units'
import type { Cover } from './cover'

export const LANGUAGES = ['en', 'ur'] as const
export type Language = (typeof LANGUAGES)[number]

export const COLOUR_THEMES = ['light', 'dark', 'projector'] as const
export type ColourTheme = (typeof COLOUR_THEMES)[number]

/** `explore` shows layers and legend; `sites` the table; `data` what the user brought; the names are part of every shared link. */
export const PANELS = [
  'explore',
  'sites',
  'claims',
  'data',
  'corridor',
  'measure',
  'coverage',
  'story',
  'snapshots',
] as const
export type PanelId = (typeof PANELS)[number]

export const SELECTION_KINDS = ['site', 'town', 'sheet', 'province', 'zone', 'node', 'leg', 'cited-map'] as const
export type SelectionKind = (typeof SELECTION_KINDS)[number]

/** How a story is told: one chapter filling the screen, or text beside the map that is scrolled through. */
export const STORY_MODES = ['present', 'scroll'] as const
export type StoryMode = (typeof STORY_MODES)[number]

/** What is selected: `{kind: 'site', id: 'saindak'}`; written `site:saindak` in a link. A leg is `leg:as-named/1`. */
export type Selection = { readonly kind: SelectionKind; readonly id: string }

/** Camera as a link states it: centre in degrees, zoom in 512-pixel tiles, bearing and pitch in degrees. */
export type Camera = {
  readonly lon: number
  readonly lat: number
  readonly zoom: number
  readonly bearing: number
  readonly pitch: number
}

/** An empty list filters nothing out. */
export type SiteFilters = {
  readonly commodityGroups: readonly CommodityGroup[]
  readonly statuses: readonly SiteStatus[]
  readonly provinces: readonly ProvinceCode[]
  readonly accuracies: readonly LocationAccuracy[]
  readonly criticalMinerals: readonly CriticalMineral[]
  readonly text: string
}

/** Everything a link, an image, a page or a chapter needs to show the same view again. */
export type Snapshot = {
  /** Null until someone moved the map: each screen then fits the opening view to its own size. */
  readonly camera: Camera | null
  readonly language: Language
  readonly colourTheme: ColourTheme
  readonly panel: PanelId
  readonly themes: ThemeStates
  readonly filters: SiteFilters
  readonly selection: Selection | null
  readonly variant: CorridorVariantId
  /** Distance from the corridor within which sites and towns are counted. */
  readonly buffer: Metres
  readonly cover: Cover
  /** The assumption that is being looked at; null while none is. */
  readonly scenario: Scenario | null
  /** The story being told; null while none is. */
  readonly story: string | null
  /** The chapter of the story, counted from 1. */
  readonly chapter: number
  readonly mode: StoryMode
  /** The comparison of two views, packed as `permalink/comparison` reads it; null while none is shown. */
  readonly compare: string | null
  /** Ticked survey sheets, as `30G11`, in sheet order. */
  readonly sheets: readonly string[]
}
