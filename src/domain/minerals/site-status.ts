/** Stage of a site, from producing to merely claimed. Order: filter order. */
export const SITE_STATUSES = [
  'operating',
  'small-scale',
  'under-construction',
  'explored',
  'prospect',
  'occurrence',
  'inactive',
  'unverified',
] as const

export type SiteStatus = (typeof SITE_STATUSES)[number]
