/** The critical minerals that the speech of 28 January 2026 names. */
export const CRITICAL_MINERALS = ['copper', 'gold', 'antimony', 'tungsten', 'rare-earths'] as const

export type CriticalMineral = (typeof CRITICAL_MINERALS)[number]
