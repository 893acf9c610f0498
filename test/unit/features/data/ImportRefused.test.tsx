import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { MAX_FILE_BYTES } from '../../../../src/domain/imported/import-limits'
import type { RefusalKind } from '../../../../src/domain/imported/import-problem'
import { ImportRefused } from '../../../../src/features/data/ImportRefused'
import type { Language } from '../../../../src/permalink/snapshot'
import { importService } from '../../../../src/workers/import-service'
import { renderAtlas } from '../../../support/render-atlas'

const shown = (kind: RefusalKind, detail = '', language: Language = 'en') =>
  renderAtlas(
    <ImportRefused id="a" source="big.geojson" refusal={{ kind, line: null, detail, columns: [], rejected: [] }} />,
    { snapshot: { language } },
  )

test.each(['too-large', 'too-many-vertices', 'zip-bomb'] as const)(
  'a file that is %s is told that tiles are the way out, and how they are made',
  async (kind) => {
    const { container } = await shown(kind)
    expect(screen.getByRole('alert')).toHaveTextContent('PMTiles')
    expect(container).toHaveTextContent(/tippecanoe .*-o layer\.pmtiles/)
    expect(container).toHaveTextContent(/ogr2ogr -f PMTiles/)
  },
)

test('what no tiles would help is not sent that way', async () => {
  const { container } = await shown('not-json')
  expect(container).not.toHaveTextContent('tippecanoe')
})

test.each(['en', 'ur'] as const)('a refusal without a detail has no empty brackets, in %s', async (language) => {
  for (const kind of ['not-zip', 'not-wkt', 'not-geojson', 'worker-failed', 'tiles-damaged'] as const) {
    const { container, unmount } = await shown(kind, '', language)
    expect(container.textContent).not.toMatch(/[(][^\p{L}\p{N}]*[)]/u)
    unmount()
  }
  const { container } = await shown('not-zip', 'bad header', language)
  expect(container).toHaveTextContent(/\(\u2068bad header\u2069\)/u)
})

test('a file one byte beyond the limit is refused unread, and the refusal names the limit and the way out', async () => {
  const file = Object.defineProperty(new Blob(['{}']), 'size', { value: MAX_FILE_BYTES + 1 })
  const outcome = await importService().read(file, 'big.geojson', () => {
    throw new Error('it was read')
  })
  if (outcome.ok) throw new Error('it was not refused')
  await renderAtlas(<ImportRefused id="a" source="big.geojson" refusal={outcome.error} />)
  expect(screen.getByRole('alert')).toHaveTextContent(/100.MB.*PMTiles/)
})
