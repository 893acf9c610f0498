import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Town } from '../../../../src/domain/places/town'
import type { Zone } from '../../../../src/domain/places/zone'
import { SearchBox } from '../../../../src/features/search/SearchBox'
import { type CameraPort, registerCameraPort } from '../../../../src/map/camera-port'
import { aCorridor } from '../../../support/a-corridor'
import { aDeposit } from '../../../support/a-deposit'
import { coverageDatasets } from '../../../support/coverage-datasets'
import { layered, ready } from '../../../support/layered'
import { renderAtlas } from '../../../support/render-atlas'

const TOWN: Town = {
  id: '1172451',
  name: 'Lahore',
  nameUr: 'لاہور',
  altNames: [],
  population: 6_310_888,
  province: 'PK-PB',
  rank: 1,
  position: [74.35, 31.55],
  source: 'GeoNames',
}
const ZONE: Zone = {
  id: 'gwadar-port',
  name: 'Gwadar Port',
  nameUr: 'گوادر بندرگاہ',
  kind: 'port',
  position: [62.34, 25.11],
  province: 'PK-BA',
  district: 'Gwadar',
  areaText: null,
  status: null,
  note: null,
  locationAccuracy: 'deposit',
  coordinateSource: null,
  citations: [],
}
const LOST = aDeposit({
  id: 'lost',
  name: 'Bunap',
  nameUr: 'بوناپ',
  altNames: [],
  position: null,
  locationAccuracy: 'unlocated',
})

const datasets = {
  ...coverageDatasets(),
  deposits: layered([aDeposit(), LOST], ({ id }) => id),
  towns: layered([TOWN], ({ id }) => id),
  zones: layered([ZONE], ({ id }) => id),
  corridor: ready(aCorridor()),
}

const flyTo = vi.fn()
const fitBounds = vi.fn()
let unregister = () => {}
beforeEach(() => {
  unregister = registerCameraPort({ flyTo, fitBounds } as unknown as CameraPort)
})
afterEach(() => {
  unregister()
  vi.clearAllMocks()
})

const showSearch = (snapshot = {}) => renderAtlas(<SearchBox />, { snapshot, datasets })
const type = async (text: string) => {
  await userEvent.type(screen.getByRole('combobox'), text)
  await waitFor(() => expect(document.querySelector('[role=status]')).not.toHaveTextContent('being prepared'))
}
const results = () => screen.queryAllByRole('option').map((option) => option.dataset.result)

test('a site is found by its name, flown to and selected with Enter', async () => {
  const { store } = await showSearch()
  await type('saindak')
  await userEvent.keyboard('{Enter}')
  expect(store.getState().session.selection).toEqual({ kind: 'site', id: 'saindak' })
  expect(flyTo).toHaveBeenCalledWith([61.6, 29.25], 8)
  expect(screen.queryAllByRole('option')).toEqual([])
})

test('Enter pressed before the index is there is not lost', async () => {
  const { store } = await showSearch()
  const box = screen.getByRole('combobox')
  fireEvent.focus(box)
  fireEvent.change(box, { target: { value: 'saindak' } })
  fireEvent.keyDown(box, { key: 'Enter' })
  await waitFor(() => expect(store.getState().session.selection).toEqual({ kind: 'site', id: 'saindak' }))
  expect(flyTo).toHaveBeenCalledTimes(1)
})

test('the box can be used again after a choice, even for the same result', async () => {
  const { store } = await showSearch()
  await type('saindak')
  await userEvent.keyboard('{Enter}')
  await userEvent.clear(screen.getByRole('combobox'))
  await type('lahore')
  expect(screen.getByRole('combobox')).toHaveValue('lahore')
  await userEvent.click(screen.getByRole('option'))
  expect(store.getState().session.selection).toEqual({ kind: 'town', id: '1172451' })
  await userEvent.clear(screen.getByRole('combobox'))
  await type('lahore')
  await userEvent.keyboard('{Enter}')
  expect(flyTo).toHaveBeenCalledTimes(3)
})

test('another spelling is found and named', async () => {
  await showSearch()
  await type('Sandak')
  expect(results()[0]).toBe('site:saindak')
  expect(screen.getByText(/matched spelling “\u2068Sandak\u2069”/)).toBeVisible()
})

test('an Urdu spelling is found from an Arabic keyboard too', async () => {
  await showSearch()
  await type('سيندك')
  expect(results()[0]).toBe('site:saindak')
})

test('a slip of the finger is forgiven, and counted', async () => {
  await showSearch()
  await type('Saindk')
  expect(results()[0]).toBe('site:saindak')
  expect(screen.getByText(/1 letter off “\u2068Saindak\u2069”/)).toBeVisible()
})

test('towns, zones, provinces and corridor towns are found, each said to be what it is', async () => {
  await showSearch()
  await type('lahore')
  expect(screen.getByRole('option')).toHaveTextContent('Town · 6,310,888 people')
  await userEvent.clear(screen.getByRole('combobox'))
  await type('gwadar')
  expect(results()).toEqual(expect.arrayContaining(['node:gwadar', 'zone:gwadar-port']))
  await userEvent.clear(screen.getByRole('combobox'))
  await type('Mashkhail')
  expect(results()[0]).toBe('node:mashkel')
})

test('a province is framed as a whole', async () => {
  const { store } = await showSearch()
  await type('PK-BA')
  await userEvent.keyboard('{Enter}')
  expect(store.getState().session.selection).toEqual({ kind: 'province', id: 'PK-BA' })
  expect(fitBounds).toHaveBeenCalledWith([64, 29.25, 64.375, 29.5], undefined)
})

for (const spelling of ['34 C/11', '34C11', '34-C/11']) {
  test(`sheet ${spelling} is shown on its grid`, async () => {
    const { store } = await showSearch()
    await type(spelling)
    expect(results()[0]).toBe('sheet:34C11')
    await userEvent.keyboard('{Enter}')
    expect(store.getState().session.selection).toEqual({ kind: 'sheet', id: '34C11' })
    expect(store.getState().session.themes.toposheets.visible).toBe(true)
    expect(fitBounds).toHaveBeenCalledWith([64.5, 29.25, 64.75, 29.5], 8)
  })
}

for (const spelling of ['28.82704, 62.75039', '62.75039 28.82704']) {
  test(`coordinates ${spelling} are flown to and their sheet is selected`, async () => {
    const { store } = await showSearch()
    await type(spelling)
    await userEvent.keyboard('{Enter}')
    expect(flyTo).toHaveBeenCalledWith([62.75039, 28.82704], 8)
    expect(store.getState().session.selection).toEqual({ kind: 'sheet', id: '30L13' })
  })
}

test('coordinates in degrees, minutes and seconds are read', async () => {
  await showSearch()
  await type('28°49′37″N 62°45′01″E')
  expect(screen.getByRole('option')).toHaveTextContent('28.82694° N')
})

test('coordinates off the map are said to be off the map', async () => {
  await showSearch()
  await type('51.5, -0.12')
  expect(screen.getByText('These coordinates lie outside the map.')).toBeVisible()
})

test('a site without a position opens its card and moves nothing', async () => {
  const { store } = await showSearch()
  await type('Bunap')
  expect(screen.getByRole('option')).toHaveTextContent('not located')
  await userEvent.keyboard('{Enter}')
  expect(store.getState().session.selection).toEqual({ kind: 'site', id: 'lost' })
  expect(flyTo).not.toHaveBeenCalled()
})

test('nothing found says what can be typed', async () => {
  await showSearch()
  await type('xyzzyx')
  expect(screen.getByText(/Nothing found for/)).toBeVisible()
  expect(screen.getByText(/a survey sheet such as 34 C\/11/)).toBeVisible()
})

test('a sheet number that cannot exist says why', async () => {
  await showSearch()
  await type('34C17')
  expect(screen.getByText('Sheets run from 1 to 16, not 17.')).toBeVisible()
})

test('Esc closes the list, and leaving the box chooses nothing', async () => {
  const { store } = await showSearch()
  await type('saindak')
  await userEvent.keyboard('{Escape}')
  expect(screen.queryAllByRole('option')).toEqual([])
  await type('x{Backspace}')
  await userEvent.tab()
  expect(store.getState().session.selection).toBeNull()
})

test('arrow keys walk the results', async () => {
  const { store } = await showSearch()
  await type('gwadar')
  const second = results()[1]
  await userEvent.keyboard('{ArrowDown}{Enter}')
  const { selection } = store.getState().session
  expect(`${selection?.kind}:${selection?.id}`).toBe(second)
})

test('the box speaks Urdu and names an English match', async () => {
  await showSearch({ language: 'ur' })
  expect(screen.getByRole('combobox', { name: 'جگہ، شیٹ یا محددات تلاش کریں' })).toBeVisible()
  await type('Saindak')
  expect(screen.getByRole('option', { selected: true })).toHaveTextContent('سیندک')
})
