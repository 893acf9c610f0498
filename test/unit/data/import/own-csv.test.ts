import { expect, test } from 'vitest'
import { drawingRow } from '../../../../src/data/export/drawing-rows'
import { writeCsv } from '../../../../src/data/export/write-csv'
import { importService } from '../../../../src/workers/import-service'
import { aDrawing } from '../../../support/a-document'
import { anExportSet } from '../../../support/an-export-set'

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
