import { execFileSync } from 'node:child_process'
import { requireInstalled } from './debian'

export type TaggedLine = { readonly level: number; readonly line: number[][] }

/** Runs `gmt pscoast -M` (GSHHG and WDBII, full resolution) and reads the segments it prints. */
export const pscoast = (bbox: readonly number[], option: string): TaggedLine[] => {
  requireInstalled('gmt')
  requireInstalled('gmt-gshhg-full')
  const [west, south, east, north] = bbox
  const args = ['pscoast', `-R${west}/${east}/${south}/${north}`, '-JM10', '-Df', '-M', option]
  const text = execFileSync('gmt', args, { maxBuffer: 2 ** 29, stdio: ['ignore', 'pipe', 'ignore'] }).toString()
  const lines: { level: number; line: number[][] }[] = []
  for (const row of text.split('\n')) {
    if (row.startsWith('>')) lines.push({ level: Number(/[Ll]evel (\d+)/.exec(row)?.[1] ?? Number.NaN), line: [] })
    else if (row && !row.startsWith('#')) lines.at(-1)?.line.push(row.split('\t').map(Number))
  }
  return lines.filter(({ line }) => line.length > 1)
}
