import { expect, test } from 'vitest'
import { useCoverageWords } from '../../../../src/features/picture/use-coverage-words'
import type { Snapshot } from '../../../../src/permalink/snapshot'
import { useAtlas } from '../../../../src/store/use-atlas'
import { coverageDatasets } from '../../../support/coverage-datasets'
import { renderAtlas } from '../../../support/render-atlas'

const Said = () => {
  const words = useCoverageWords()(useAtlas((now) => now))
  return <p>{words}</p>
}

const said = async (snapshot: Partial<Snapshot>): Promise<string> => {
  const { container, unmount } = await renderAtlas(<Said />, { snapshot, datasets: coverageDatasets() })
  const text = (container.textContent ?? '').replace(/[\u2066-\u2069]/g, '')
  unmount()
  return text
}

test('a picture says what its sheets cover of the chosen whole, and whose choice they are', async () => {
  const words = await said({ sheets: ['34C3'] })
  expect(words).toContain('of Balochistan: 66.67 % (673 km² of 1,009 km²)')
  expect(words).toContain('not a statement of which sheets are mapped')
  expect(await said({ sheets: [] })).toBe('')
  expect(await said({ sheets: ['34C3'], language: 'ur' })).toContain('66.67')
})
