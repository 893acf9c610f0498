/** True if the reader asked the system for less motion: then the map jumps instead of flying. */
export const prefersReducedMotion = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches
