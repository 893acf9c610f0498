import { expect, test } from 'vitest'
import { FILTER_AT_START } from '../../../src/domain/coverage/mapping-filter'
import { setMappingFilter } from '../../../src/store/coverage-commands'
import { createAtlasStore } from '../../../src/store/create-atlas-store'
import { exportOf } from '../../../src/store/exports/export-of'
import { tickSheets } from '../../../src/store/sheet-commands'

const EXCLUDED = 'the mapping filter of the coverage panel excludes them'

test('a file of ticked sheets says when the mapping filter excludes them, in every format', () => {
  const store = createAtlasStore()
  tickSheets(store, ['34C11', '34C7'])
  const texts = () =>
    (['csv', 'geojson', 'kml', 'gpx'] as const).map(
      (format) => exportOf(store.getState(), 'sheets', format, { gpx: 'tracks', mark: false }).text,
    )
  for (const text of texts()) expect(text).not.toContain(EXCLUDED)
  setMappingFilter(store, { ...FILTER_AT_START, scales: ['50k'] })
  for (const text of texts()) {
    expect(text).toContain('2 sheets ticked by the user')
    expect(text).toContain(EXCLUDED)
  }
})
