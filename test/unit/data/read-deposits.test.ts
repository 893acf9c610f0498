import { describe, expect, test } from 'vitest'
import { readDeposits } from '../../../src/data/read-deposits'
import { aCollection, aDepositRow, aFeature, aPoint, aSquare } from '../../support/a-geo-file'

const read = (json: unknown) => readDeposits('deposits.geojson', json)

const problemIn = (...features: unknown[]) => {
  const result = read(aCollection(aFeature(aDepositRow({ id: 'first' })), ...features))
  if (result.ok) throw new Error('expected the file to be refused')
  return result.error
}

describe('reading deposits', () => {
  test('gives a record beside the untouched collection', () => {
    const collection = aCollection(aFeature(aDepositRow(), aPoint(61.6, 29.25)))
    const result = read(collection)
    if (!result.ok) throw new Error(JSON.stringify(result.error))
    expect(result.value.collection).toBe(collection)
    expect(result.value.byId.get('saindak')).toBe(result.value.records[0])
    expect(result.value.records[0]).toMatchObject({ id: 'saindak', nameUr: 'سیندک', position: [61.6, 29.25] })
  })

  test('leaves a site that nobody located without a position', () => {
    const result = read(aCollection(aFeature(aDepositRow({ locationAccuracy: 'unlocated' }), null)))
    expect(result.ok && result.value.records[0]?.position).toBeNull()
  })

  test.each([
    ['a status nobody knows', aFeature(aDepositRow({ id: 'bad', status: 'booming' })), 'feature 1 (bad), status'],
    ['a missing property', aFeature(aDepositRow({ id: 'bad', confidence: undefined })), 'feature 1 (bad), confidence'],
    [
      'a latitude beyond the pole among the published positions',
      aFeature(
        aDepositRow({
          id: 'bad',
          publishedPositions: [{ position: [29, 161], source: 'x', note: null, accepted: false }],
        }),
      ),
      'feature 1 (bad), publishedPositions.0.position.1',
    ],
    ['an area instead of a point', aFeature(aDepositRow({ id: 'bad' }), aSquare()), 'feature 1 (bad), geometry'],
    ['impossible degrees', aFeature(aDepositRow({ id: 'bad' }), aPoint(29, 161)), 'feature 1 (bad), geometry'],
    ['no position for an exact site', aFeature(aDepositRow({ id: 'bad' }), null), 'feature 1 (bad), locationAccuracy'],
    ['an id used twice', aFeature(aDepositRow({ id: 'first' })), 'feature 1 (first)'],
    ['a feature without properties', { type: 'Feature', geometry: null, properties: null }, 'feature 1'],
  ])('names file, feature and property of %s', (_, feature, where) => {
    expect(problemIn(feature)).toMatchObject({ kind: 'invalid', file: 'deposits.geojson', where })
    expect(problemIn(feature)).toHaveProperty('problem', expect.stringMatching(/\S/))
  })

  test.each([[null], [[]], ['text'], [{ type: 'FeatureCollection' }], [aCollection('not a feature')]])(
    '%j is no GeoJSON file',
    (json) => {
      expect(read(json)).toEqual({
        ok: false,
        error: {
          kind: 'invalid',
          file: 'deposits.geojson',
          where: 'file',
          problem: 'not a GeoJSON FeatureCollection',
        },
      })
    },
  )
})
