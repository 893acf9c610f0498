import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))

/** The tables that people edit. */
export const SEEDS = join(here, '..')
/** Where the app reads from. */
export const OUTPUT = join(here, '..', '..', 'public', 'geo')
/** Debian archives and what was unpacked from them: outside the repository, kept from build to build. */
export const CACHE = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'pakistan-minerals-atlas')
export const MODULES = join(here, 'node_modules')

/** The part of the world that the map can show: [west, south, east, north]. */
export const WINDOW = [52, 18, 84, 42] as const

/** Decimals of every coordinate written: 1e-5 degrees is about one metre. */
export const DECIMALS = 5
