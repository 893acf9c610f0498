import type { ExportRow, ExportSet } from '../../src/data/export/export-set'

/** A located row with what a test cares about changed. */
export const anExportRow = (changes: Partial<ExportRow> = {}): ExportRow => ({
  id: 'saindak',
  name: 'Saindak',
  geometry: { type: 'Point', coordinates: [61.6, 29.25] },
  attributes: { status: 'operating' },
  colour: null,
  ...changes,
})

/** A list ready to be written, saying everything a file has to say. */
export const anExportSet = (...rows: readonly ExportRow[]): ExportSet => ({
  file: 'sites',
  about: {
    title: 'Sites',
    source: 'USGS',
    licence: 'public domain',
    method: 'as published',
    unit: 'degrees; metres',
    edition: '0123456789abcdef',
    selection: '1 of 67 sites; filtered: status is operating',
  },
  rows,
})
