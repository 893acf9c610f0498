import { describe, expect, test } from 'vitest'
import { readCorridor } from '../../../src/data/read-corridor'
import { aCollection, aFeature, aLegRow, aNodeRow, aPoint } from '../../support/a-geo-file'

const FILES = { legs: 'corridor.geojson', nodes: 'corridor-nodes.geojson' }
const line = (...coordinates: number[][]) => ({ type: 'LineString', coordinates })
const NODES = aCollection(
  aFeature(aNodeRow('nokundi'), aPoint(62.75, 28.82)),
  aFeature(aNodeRow('mashkel'), aPoint(63, 28)),
  aFeature(aNodeRow('panjgur', { variants: ['via-existing-roads'] }), aPoint(64.1, 26.97)),
)
const FIRST = line([62.75, 28.82], [63, 28])
const SECOND = line([63, 28], [64.1, 26.97])
const AS_NAMED = aFeature(aLegRow('as-named', 1, 'nokundi', 'mashkel'), FIRST)
const ROADS = [
  aFeature(aLegRow('via-existing-roads', 2, 'mashkel', 'panjgur'), SECOND),
  aFeature(aLegRow('via-existing-roads', 1, 'nokundi', 'mashkel'), FIRST),
]

const read = (...legs: unknown[]) => readCorridor(FILES, aCollection(...legs), NODES)

describe('reading the corridor', () => {
  test('puts the legs of each course in order of travel', () => {
    const result = read(...ROADS, AS_NAMED)
    if (!result.ok) throw new Error(JSON.stringify(result.error))
    expect(result.value.variants['via-existing-roads'].legs.map(({ from, to }) => [from, to])).toEqual([
      ['nokundi', 'mashkel'],
      ['mashkel', 'panjgur'],
    ])
    expect(result.value.variants['as-named'].legs[0]).toMatchObject({ publishedLength: 103_000, schematic: true })
  })

  test('tells the towns the article names from those of the roads in between', () => {
    const result = read(...ROADS, AS_NAMED)
    expect(result.ok && [...result.value.nodes.values()].map(({ id, named }) => [id, named])).toEqual([
      ['nokundi', true],
      ['mashkel', true],
      ['panjgur', false],
    ])
  })

  test.each([
    ['a missing course', [AS_NAMED], 'via-existing-roads', 'has no legs'],
    ['a missing leg', [AS_NAMED, ROADS[0]], 'via-existing-roads', 'leg 1 is missing'],
    [
      'a gap between legs',
      [AS_NAMED, ROADS[1], aFeature(aLegRow('via-existing-roads', 2, 'nokundi', 'panjgur'), SECOND)],
      'via-existing-roads',
      'leg 2 does not start where leg 1 ends',
    ],
    [
      'a town that is no node',
      [aFeature(aLegRow('as-named', 1, 'nokundi', 'atlantis'), FIRST), ...ROADS],
      'as-named',
      'leg 1 names atlantis, which is no corridor node',
    ],
  ])('refuses %s and names the course', (_, legs, where, problem) => {
    expect(read(...legs)).toEqual({ ok: false, error: { kind: 'invalid', file: FILES.legs, where, problem } })
  })

  test('names the file of nodes when the fault is there', () => {
    const result = readCorridor(
      FILES,
      aCollection(AS_NAMED, ...ROADS),
      aCollection(aFeature(aNodeRow('x', { name: 3 }))),
    )
    expect(result).toMatchObject({ error: { file: FILES.nodes, where: 'feature 0 (x), name' } })
  })

  test('refuses a leg that is a single point', () => {
    expect(read(aFeature(aLegRow('as-named', 1, 'nokundi', 'mashkel'), line([62.75, 28.82])), ...ROADS)).toMatchObject({
      error: { file: FILES.legs, where: 'feature 0 (1), geometry' },
    })
  })
})
