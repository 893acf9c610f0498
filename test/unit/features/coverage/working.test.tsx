import { act } from '@testing-library/react'
import { expect, test } from 'vitest'
import { CoveragePanel } from '../../../../src/features/coverage/CoveragePanel'
import { setDenominator } from '../../../../src/store/coverage-commands'
import { tickSheets } from '../../../../src/store/sheet-commands'
import { coverageDatasets } from '../../../support/coverage-datasets'
import { renderAtlas } from '../../../support/render-atlas'

const wordsOf = (purpose: string): string =>
  document.querySelector(`[data-purpose="${purpose}"]`)?.textContent?.replaceAll('\u00a0', ' ') ?? ''

/** A sheet of 672.569 km² is ticked; Balochistan is a sheet and a half here. */
const showPanel = async () => {
  const { store } = await renderAtlas(<CoveragePanel />, { datasets: coverageDatasets() })
  act(() => tickSheets(store, ['34C3']))
  return store
}

test('every figure of the chosen share can be worked out by hand from what its working says', async () => {
  await showPanel()
  const words = wordsOf('working-chosen')
  expect(words).toContain('672.569 km² ÷ 1,008.853 km² = 66.6667 %')
  expect(words).toContain('1,008.853 km² − 672.569 km² = 336.284 km² remain.')
  expect(words).toContain('1 + 0 + 1 = 2 sheets with ground inside.')
  expect(words).toContain('To 60 %: 60 % × 1,009 km² is less than what is mapped.')
  expect(words).toContain('To 100 %: 100 % × 1,009 km² − 673 km² = 336 km² missing.')
})

test('every gap to a claim can be worked out by hand, and says where the claimed land comes from', async () => {
  await showPanel()
  const words = wordsOf('working-gap')
  expect(words).toContain('Balochistan: 32.44 % − 66.67 % = -34.23 percentage points.')
  expect(words).toContain('108,800 km² − 673 km² = 108,127 km². The claimed land is the figure that was stated.')
})

test('what remains of the published outcrop is that figure less the mapped land', async () => {
  const store = await showPanel()
  act(() => setDenominator(store, 'outcrop'))
  expect(wordsOf('working-chosen')).toContain('600,000.000 km² − 672.569 km² = 599,327.431 km² remain.')
})
