/** The commodity groups that sites are drawn and filtered by. Order: legend order. */
export const COMMODITY_GROUPS = [
  'copper-gold',
  'lead-zinc',
  'iron',
  'chromite',
  'antimony',
  'rare-earths',
  'uranium',
  'coal',
  'industrial',
  'salt',
  'gemstone',
  'dimension-stone',
] as const

export type CommodityGroup = (typeof COMMODITY_GROUPS)[number]
