import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { CACHE } from '../places'

/** Debian 12 (bookworm) packages that are unpacked, not installed; gmt itself has to be installed. */
export const DEBIAN = {
  'libmagics++-data': '4.13.0-1',
  libgnudatalanguage0: '1.0.1-4+b5',
  'gmt-gshhg-full': '2.3.7-6',
  gmt: '6.4.0+dfsg-2',
} as const

/** Stops with the command to run when an installed package is missing or of another version. */
export const requireInstalled = (name: 'gmt' | 'gmt-gshhg-full'): void => {
  const found = spawnSync('dpkg-query', ['-W', '-f', `\${Version}`, name]).stdout?.toString()
  if (found !== DEBIAN[name]) {
    const wanted = `${name}=${DEBIAN[name]}`
    throw new Error(
      `${wanted} is needed, ${found || 'none'} is installed: apt-get install --no-install-recommends ${wanted}`,
    )
  }
}

type Unpacked = 'libmagics++-data' | 'libgnudatalanguage0'

/** The folder of a package's files, fetched with apt-get and unpacked without root on the first call. */
export const unpacked = (name: Unpacked): string => {
  const folder = join(CACHE, `${name}_${DEBIAN[name]}`)
  if (existsSync(folder)) return folder
  const archives = join(CACHE, 'archives')
  mkdirSync(archives, { recursive: true })
  execFileSync('apt-get', ['download', `${name}=${DEBIAN[name]}`], {
    cwd: archives,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const archive = readdirSync(archives).find((file) => file.startsWith(`${name}_`))
  if (!archive) throw new Error(`apt-get download brought no archive of ${name}`)
  execFileSync('dpkg-deb', ['-x', join(archives, archive), folder])
  return folder
}
