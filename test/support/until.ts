import { vi } from 'vitest'

/** Asks again until the assertion holds: as long as a busy machine needs, for no test measures time. */
export const until = <T>(assertion: () => T | Promise<T>): Promise<T> => vi.waitFor(assertion, 60_000)
