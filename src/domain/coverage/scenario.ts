import { COMMODITY_GROUPS, type CommodityGroup } from '../minerals/commodity-group'
import { type Metres, metres } from '../units'

/** Ways to assume which sheets are, or should be, mapped; the names are part of every shared link. */
export const SCENARIO_KINDS = ['gsp-count', 'corridor-first', 'flagships', 'rule'] as const
export type ScenarioKind = (typeof SCENARIO_KINDS)[number]

export const RULE_JOINS = ['any', 'all'] as const
export const SITE_CHOICES = ['any', ...COMMODITY_GROUPS] as const
export type SiteChoice = 'any' | CommodityGroup

/** What the reader's own rule asks of a sheet; a part that is null or empty asks nothing. */
export type Rule = {
  /** Whether one part is enough or all must hold. */
  readonly join: (typeof RULE_JOINS)[number]
  readonly sites: { readonly group: SiteChoice; readonly distance: Metres } | null
  readonly corridor: Metres | null
  readonly towns: { readonly people: number; readonly distance: Metres } | null
  /** Numbered 4° blocks. */
  readonly blocks: readonly number[]
}

/** An assumption about which sheets are mapped first; never a statement of what is mapped. */
export type Scenario =
  | { readonly kind: 'gsp-count'; readonly count: number }
  | { readonly kind: 'corridor-first'; readonly distance: Metres }
  | { readonly kind: 'flagships'; readonly distance: Metres }
  | ({ readonly kind: 'rule' } & Rule)

/** Distances in metres, sheets and people that a scenario may ask for. */
export const SCENARIO_LIMITS = { distance: 500_000, count: 1_500, people: 30_000_000 } as const

/** GSP's own count of mapped sheets of Balochistan (2022), and round distances. */
export const SCENARIOS_AT_START: { readonly [K in ScenarioKind]: Extract<Scenario, { readonly kind: K }> } = {
  'gsp-count': { kind: 'gsp-count', count: 170 },
  'corridor-first': { kind: 'corridor-first', distance: metres(50_000) },
  flagships: { kind: 'flagships', distance: metres(50_000) },
  rule: {
    kind: 'rule',
    join: 'any',
    sites: { group: 'any', distance: metres(25_000) },
    corridor: null,
    towns: null,
    blocks: [],
  },
}
