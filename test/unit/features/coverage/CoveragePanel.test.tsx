import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { verifyWithTurf } from '../../../../src/domain/coverage/verify-with-turf'
import { squareMetres } from '../../../../src/domain/units'
import { CoveragePanel } from '../../../../src/features/coverage/CoveragePanel'
import { type CameraPort, registerCameraPort } from '../../../../src/map/camera-port'
import { tickSheets } from '../../../../src/store/sheet-commands'
import { undo } from '../../../../src/store/transact'
import type { CoverageService } from '../../../../src/workers/protocol'
import { aWorkerThatServes } from '../../../support/a-worker'
import { aMappingClaim, coverageDatasets, SHEET_AREA } from '../../../support/coverage-datasets'
import { ready } from '../../../support/layered'
import { quantity } from '../../../support/quantity'
import { renderAtlas } from '../../../support/render-atlas'

afterEach(() => {
  vi.unstubAllGlobals()
  sessionStorage.clear()
})

const showPanel = (snapshot = {}) => renderAtlas(<CoveragePanel />, { snapshot, datasets: coverageDatasets() })
const list = () => screen.getByLabelText('List of sheets')
const click = (name: string | RegExp) => userEvent.click(screen.getByText(name))

test('a claim is shown as a claim, with its source and year', async () => {
  await showPanel()
  const claim = document.querySelector<HTMLElement>('[data-claim="balochistan-outcrop-2022"]') as HTMLElement
  expect(within(claim).getByText('Claim')).toBeVisible()
  expect(claim).toHaveTextContent('Stated in 2022')
  expect(claim).toHaveTextContent('Rs100m to advance mapping')
  expect(claim).toHaveTextContent('108,800 km² of 335,360 km²')
  expect(quantity('mapping-claim.balochistan-outcrop-2022.share')).toBe(0.3244)
})

test('a list of sheets is ticked and measured against every denominator', async () => {
  const { store } = await showPanel()
  await userEvent.type(list(), '34 C/3')
  await click('Tick these sheets')
  expect(store.getState().document.sheets).toEqual(['34C3'])
  expect(quantity('coverage.area.PK-BA')).toBeCloseTo(SHEET_AREA, 0)
  expect(quantity('coverage.share.PK-BA')).toBeCloseTo(2 / 3, 9)
  expect(quantity('coverage.share-of-official.PK-BA')).toBeCloseTo(2 / 3 / 1.25, 9)
  expect(quantity('coverage.remaining.PK-BA')).toBeCloseTo(SHEET_AREA / 2, 0)
  expect(quantity('coverage.share.PK')).toBeCloseTo(1 / 2, 9)
  expect(quantity('coverage.share.PK-SD')).toBe(0)
})

test('a refused token is named with its line, and the good ones are ticked all the same', async () => {
  const { store } = await showPanel()
  await userEvent.type(list(), '34C3{Enter}Quetta, 28A1')
  await click('Tick these sheets')
  const alert = screen.getByRole('alert')
  expect(alert).toHaveTextContent(/Line 2, column 1: “\u2068Quetta\u2069” is not a sheet number/)
  expect(alert).toHaveTextContent(/28A1.* none of it lies in Pakistan/)
  expect(store.getState().document.sheets).toEqual(['34C3'])
})

test('a list that is not ticked yet, or was refused in part, is there again later; one that was taken is not', async () => {
  const typed = async (words: string, apply: boolean): Promise<void> => {
    const { unmount } = await showPanel()
    await userEvent.clear(list())
    await userEvent.type(list(), words)
    if (apply) await click('Tick these sheets')
    unmount()
  }
  for (const [words, apply, later] of [
    ['34C3 and then', false, '34C3 and then'],
    ['34C3 Quetta', true, '34C3 Quetta'],
    ['34C3', true, ''],
  ] as const) {
    await typed(words, apply)
    const { unmount } = await showPanel()
    expect(list()).toHaveValue(later)
    unmount()
  }
})

test('an empty list says what to write', async () => {
  await showPanel()
  await click('Tick these sheets')
  expect(screen.getByRole('alert')).toHaveTextContent('The list is empty')
})

test('nothing ticked is said in words', async () => {
  await showPanel()
  expect(screen.getByText(/Nothing is ticked yet/)).toBeVisible()
  expect(quantity('coverage.sheets')).toBe(0)
})

test('a share of nothing is said to be no measurement, and has no range, until something is ticked', async () => {
  const { store } = await showPanel()
  const chosen = document.querySelector<HTMLElement>('[data-purpose="coverage-chosen"]') as HTMLElement
  const range = () => chosen.querySelector('[data-quantity="coverage.chosen.share.least"]')
  expect(quantity('coverage.chosen.share')).toBe(0)
  expect(quantity('coverage.chosen.remaining')).toBeGreaterThan(0)
  expect(chosen).toHaveTextContent('Nothing is ticked or drawn yet')
  expect(within(chosen).queryByText('Measured')).toBeNull()
  expect(range()).toBeNull()
  act(() => tickSheets(store, ['34C3']))
  expect(within(chosen).getByText('Measured')).toBeVisible()
  expect(chosen).not.toHaveTextContent('Nothing is ticked')
  expect(range()).not.toBeNull()
})

test('all sheets of a province make its share whole, and unticking all can be undone', async () => {
  const { store } = await showPanel()
  await userEvent.selectOptions(screen.getByLabelText('All sheets of'), 'PK-BA')
  await click('Tick the 2 sheets that touch it')
  expect(quantity('coverage.share.PK-BA')).toBeCloseTo(1, 9)
  await click('Untick all')
  expect(quantity('coverage.share.PK-BA')).toBe(0)
  undo(store)
  await waitFor(() => expect(quantity('coverage.share.PK-BA')).toBeCloseTo(1, 9))
})

test('one sheet can be unticked by itself', async () => {
  const { store } = await showPanel({ sheets: ['34C3', '34C7'] })
  await userEvent.click(screen.getByLabelText('Untick 34 C/7'))
  expect(store.getState().document.sheets).toEqual(['34C3'])
})

test('the switch lets the map tick sheets and shows the grid', async () => {
  const { store } = await showPanel()
  await userEvent.click(screen.getByRole('switch', { name: 'Tick sheets on the map' }))
  expect(store.getState().session.ticking).toBe(true)
  expect(store.getState().session.themes.toposheets.visible).toBe(true)
})

test('the gap between a claim and the ticked share is given', async () => {
  await showPanel({ sheets: ['34C3'] })
  expect(quantity('coverage.gap.balochistan-outcrop-2022')).toBeCloseTo(0.3244 - 2 / 3, 9)
})

test('a claim that is a share of another whole is marked on its bar, and its gap says so', async () => {
  const claim = aMappingClaim({ mappedArea: squareMetres(SHEET_AREA * 0.6) })
  const datasets = { ...coverageDatasets(), mapping: ready([claim]) }
  await renderAtlas(<CoveragePanel />, { snapshot: { sheets: ['34C3'] }, datasets })
  const words = (selector: string) => document.querySelector(selector)?.textContent?.replaceAll(/[\u2066-\u2069]/g, '')
  expect(words('[data-claim-of="PK-BA"]')).toBe('of outcrop of Balochistan')
  expect(document.querySelectorAll('[data-claim-of]')).toHaveLength(1)
  // 0.6 of a sheet in Balochistan's one and a half is 40 %; the ticked sheet is 66.7 % of them
  const gap = words('[data-purpose="gap-other-whole"]')
  expect(gap).toContain('the claim is of outcrop of Balochistan (GSP)')
  expect(gap).toMatch(/is 40(\.0)?.% of the area here, 26\.7 points from yours/)
})

test('a share above its claim is said to be above, with the land it has more, and keeps its sign as data', async () => {
  const claim = aMappingClaim({ mappedArea: null })
  const datasets = { ...coverageDatasets(), mapping: ready([claim]) }
  await renderAtlas(<CoveragePanel />, { snapshot: { sheets: ['34C3'] }, datasets })
  // a sheet and a half: 0.3244 × 1 008.853 km² are claimed, 672.569 km² are mapped
  expect(quantity('coverage.gap.balochistan-outcrop-2022.area') / 1e6).toBeCloseTo(-345.297, 3)
  const words = document.querySelector('[data-claim-gap]')?.textContent?.replaceAll('\u00a0', ' ')
  expect(words).toContain('34.2 points above the claim')
  expect(words).toContain('345 km² more · no sheet missing')
  expect(words).not.toContain('-')
})

test('a sheet ticked on the map changes the share at once', async () => {
  const { store } = await showPanel()
  tickSheets(store, ['34C7'])
  await waitFor(() => expect(quantity('coverage.share.PK-BA')).toBeCloseTo(1 / 3, 9))
})

test('a cited map is flown to, selected and shown; one without a place is only listed', async () => {
  const fitBounds = vi.fn()
  const unregister = registerCameraPort({ fitBounds } as unknown as CameraPort)
  const { store } = await showPanel()
  expect(screen.getByText(/Cited examples, not the state of mapping/)).toBeVisible()
  await click('Geological Map of Fort Munro quadrangle')
  expect(fitBounds).toHaveBeenCalledWith([69.75, 29.25, 70, 29.5], 8)
  expect(store.getState().session.selection).toEqual({ kind: 'cited-map', id: 'gsp-39g13' })
  expect(store.getState().session.themes['cited-maps'].visible).toBe(true)
  expect(document.querySelector('[data-purpose="bibliography"]')).toHaveTextContent('Somewhere')
  unregister()
})

test('Turf’s own geometry agrees with the quick sum to a millionth', async () => {
  const service: CoverageService = {
    check: async ({ sheets, denominators }, onProgress) => {
      for (const [at, { code, geometry }] of denominators.entries()) {
        await onProgress({ code, result: verifyWithTurf(sheets, geometry) }, at + 1, denominators.length)
      }
    },
  }
  const { ended } = aWorkerThatServes(service)
  await showPanel({ sheets: ['34C3', '34C7'] })
  await userEvent.click(screen.getByText('Show the working: areas and shares'))
  await click('Check with Turf')
  await waitFor(() => expect(quantity('coverage.check.PK-ALL.area')).toBeGreaterThan(0))
  for (const code of ['PK-BA', 'PK-SD', 'PK', 'PK-ALL']) {
    expect(Math.abs(quantity(`coverage.check.${code}.difference`))).toBeLessThan(1e-6)
  }
  await waitFor(() => expect(ended).toHaveBeenCalled())
})

test('a check that is under way can be cancelled, which ends its worker', async () => {
  const service: CoverageService = { check: () => new Promise<never>(() => undefined) }
  const { ended } = aWorkerThatServes(service)
  await showPanel({ sheets: ['34C3'] })
  await userEvent.click(screen.getByText('Show the working: areas and shares'))
  await click('Check with Turf')
  expect(screen.getByText('0 of 3 areas checked')).toBeVisible()
  await click('Cancel')
  expect(ended).toHaveBeenCalled()
  expect(screen.getByText('Check with Turf')).toBeVisible()
})

test('the panel speaks Urdu', async () => {
  await showPanel({ language: 'ur', sheets: ['34C3'] })
  expect(screen.getByText('ارضیاتی نقشہ بندی کتنی ہوئی ہے؟')).toBeVisible()
  expect(screen.getByLabelText('34 C/3 ہٹا دیں')).toBeVisible()
})

test('sheets that could not be loaded are said, and can be asked for again', async () => {
  const error = { kind: 'not-json', file: 'toposheets.geojson' } as const
  const datasets = { ...coverageDatasets(), toposheets: { status: 'failed', error } as const }
  const { store } = await renderAtlas(<CoveragePanel />, { datasets })
  expect(screen.getByRole('alert')).toHaveTextContent('toposheets.geojson')
  await click('Try again')
  expect(store.getState().datasets.toposheets.status).toBe('idle')
})
