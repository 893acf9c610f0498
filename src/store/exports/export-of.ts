import type { ExportSet } from '../../data/export/export-set'
import { writeCsv } from '../../data/export/write-csv'
import { writeGeojson } from '../../data/export/write-geojson'
import { type GpxKind, writeGpx } from '../../data/export/write-gpx'
import { writeKml } from '../../data/export/write-kml'
import type { AtlasState } from '../state'
import { corridorExport } from './corridor-export'
import { drawingsExport } from './drawings-export'
import { nearExport } from './near-export'
import { planExport } from './plan-export'
import { sheetsExport } from './sheets-export'
import { sitesExport } from './sites-export'

const EXPORTS = {
  sites: (state: AtlasState) => sitesExport(state, true),
  'all-sites': (state: AtlasState) => sitesExport(state, false),
  corridor: corridorExport,
  near: nearExport,
  drawings: drawingsExport,
  sheets: sheetsExport,
  plan: planExport,
} as const satisfies Readonly<Record<string, (state: AtlasState) => ExportSet>>

export type ExportContent = keyof typeof EXPORTS

export const EXPORT_FORMATS = ['geojson', 'kml', 'gpx', 'csv'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

export type ExportChoices = { readonly gpx: GpxKind; readonly mark: boolean }

export type ExportedFile = { readonly name: string; readonly type: string; readonly text: string }

const TYPES: Readonly<Record<ExportFormat, string>> = {
  geojson: 'application/geo+json',
  kml: 'application/vnd.google-earth.kml+xml',
  gpx: 'application/gpx+xml',
  csv: 'text/csv;charset=utf-8',
}

/** Writes a list in one of the formats. */
export const writeSet = (set: ExportSet, format: ExportFormat, { gpx, mark }: ExportChoices): ExportedFile => {
  const write: Readonly<Record<ExportFormat, () => string>> = {
    geojson: () => writeGeojson(set),
    kml: () => writeKml(set),
    gpx: () => writeGpx(set, gpx),
    csv: () => writeCsv(set, { mark }),
  }
  const kind = format === 'gpx' && gpx !== 'tracks' ? `-${gpx}` : ''
  return { name: `pakistan-minerals-${set.file}${kind}.${format}`, type: TYPES[format], text: write[format]() }
}

/** Writes what is on screen as a file, with its source, licence, method, unit and data edition in it. */
export const exportOf = (
  state: AtlasState,
  content: ExportContent,
  format: ExportFormat,
  choices: ExportChoices,
): ExportedFile => writeSet(EXPORTS[content](state), format, choices)
