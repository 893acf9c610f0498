import { describe, expect, test } from 'vitest'
import { drawingRow } from '../../../../src/data/export/drawing-rows'
import type { ExportSet } from '../../../../src/data/export/export-set'
import { writeCsv } from '../../../../src/data/export/write-csv'
import { writeGeojson } from '../../../../src/data/export/write-geojson'
import { writeGpx } from '../../../../src/data/export/write-gpx'
import { writeKml } from '../../../../src/data/export/write-kml'
import { importService } from '../../../../src/workers/import-service'
import { aDrawing } from '../../../support/a-document'
import { anExportRow, anExportSet } from '../../../support/an-export-set'

test('a table the atlas wrote comes back whole: points, lines, and areas with their holes', async () => {
  const drawings = [
    aDrawing({ id: 'd1', kind: 'point', positions: [[61.7654321, 29.1234567]] }),
    aDrawing({ id: 'd2' }),
    aDrawing({
      id: 'd3',
      kind: 'area',
      positions: [
        [62, 26],
        [64, 26],
        [64, 28],
        [62, 28],
      ],
      holes: [
        [
          [62.5, 26.5],
          [63.5, 26.5],
          [63, 27.5],
        ],
      ],
    }),
  ]
  const service = importService()
  const text = writeCsv(anExportSet(...drawings.map(drawingRow)), { mark: true })
  const outcome = await service.read(new Blob([text]), 'measurements.csv', () => undefined)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
  expect(outcome.value.rejectedCount).toBe(0)
  const { features } = JSON.parse(await service.text().text()) as {
    features: { geometry: { type: string; coordinates: unknown } }[]
  }
  expect(features.map(({ geometry }) => geometry.type)).toEqual(['Point', 'LineString', 'Polygon'])
  expect(features[0]?.geometry.coordinates).toEqual([61.7654321, 29.1234567])
})

const WRITERS = {
  geojson: writeGeojson,
  kml: writeKml,
  gpx: (set: ExportSet) => writeGpx(set, 'tracks'),
  csv: (set: ExportSet) => writeCsv(set, { mark: false }),
} as const

const reimported = async (format: keyof typeof WRITERS, set: ExportSet) => {
  const service = importService()
  const outcome = await service.read(new Blob([WRITERS[format](set)]), `file.${format}`, () => undefined)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
  const { features } = JSON.parse(await service.text().text()) as { features: { properties: object }[] }
  return features.map(({ properties }) => properties as Record<string, unknown>)
}

const SAID = {
  note: '=Haul & <b>“سیندک”</b>',
  quoted: "'=already",
  plain: 'a, b; "c"',
  length_m: 314_234.074695136,
  tiny: 5e-7,
  named: true,
  hidden: false,
}

describe.each(['geojson', 'kml', 'gpx', 'csv'] as const)('what was written as %s and is read back', (format) => {
  test.each([
    ['point', [[61.7654321, 29.1234567]]],
    ['distance', aDrawing().positions],
  ] as const)('keeps the names, texts, numbers and booleans of a %s', async (kind, positions) => {
    const row = drawingRow(aDrawing({ kind, positions: [...positions] }), 0)
    const set = anExportSet({ ...row, name: '@ Reko Diq', attributes: SAID })
    const [read] = await reimported(format, set)
    expect(read).toMatchObject({ id: row.id, name: '@ Reko Diq', ...SAID, licence: 'public domain' })
    expect(Object.keys(read ?? {}).filter((key) => /atlas|coordinateProperties|wkt|longitude/.test(key))).toEqual([])
  })

  test('keeps what is not known apart from every value, or leaves it out', async () => {
    const [read] = await reimported(format, anExportSet(anExportRow({ attributes: { road: null, length_m: 1 } })))
    expect(read?.road ?? null).toBeNull()
    expect('road' in (read ?? {})).toBe(format !== 'kml')
  })
})

test('a table of somebody else keeps its apostrophes and its texts', async () => {
  const service = importService()
  await service.read(new Blob(["name,lat,lon,flag\n'=x,28,62,true\n"]), 'theirs.csv', () => undefined)
  const { features } = JSON.parse(await service.text().text()) as { features: { properties: object }[] }
  expect(features[0]?.properties).toMatchObject({ name: "'=x", flag: 'true' })
})
