import { expect, test } from 'vitest'
import { geoBytes, geoFeatures, geoLayers, geoManifest } from '../../support/geo-files'

const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort()

test.each(geoLayers())(
  '$file: every property is documented, and every documented one is there',
  ({ id, properties }) => {
    const documented = sorted(Object.keys(properties))
    for (const feature of geoFeatures(id)) expect(sorted(Object.keys(feature.properties ?? {}))).toEqual(documented)
  },
)

test.each(geoManifest().files.filter(({ file }) => file.endsWith('.json')))(
  '$file: every field is documented, and every documented one is there',
  ({ file, properties }) => {
    const rows: Record<string, unknown>[] = JSON.parse(geoBytes(file).toString())
    for (const row of rows) expect(sorted(Object.keys(row))).toEqual(sorted(Object.keys(properties)))
  },
)

test('every name that the map writes has an Urdu form wherever one is promised', () => {
  for (const id of ['provinces', 'pakistan', 'neighbours', 'labels', 'deposits', 'zones', 'corridor-nodes']) {
    for (const { properties } of geoFeatures(id))
      expect(properties?.name_ur, `${id} ${properties?.name}`).toMatch(/[\u0600-\u06ff]/)
  }
})
