import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { SitesPanel } from '../../../../src/features/sites/SitesPanel'
import { type CameraPort, registerCameraPort } from '../../../../src/map/camera-port'
import { select } from '../../../../src/store/selection-commands'
import { aDeposit } from '../../../support/a-deposit'
import { layered } from '../../../support/layered'
import { renderAtlas } from '../../../support/render-atlas'

const SAINDAK = aDeposit({
  id: 'saindak',
  name: 'Saindak',
  nameUr: 'سیندک',
  commodities: ['Cu', 'Au'],
  criticalMinerals: ['copper', 'gold'],
  position: [61.6, 29.27],
  sheet: '30G11',
})
const DUDDAR = aDeposit({
  id: 'duddar',
  name: 'Duddar',
  nameUr: 'دودر',
  commodities: ['Zn', 'Pb'],
  commodityGroup: 'lead-zinc',
  criticalMinerals: [],
  position: [66.8, 26.1],
  sheet: '35J16',
})
const THAR = aDeposit({
  id: 'thar-block-2',
  name: 'Thar Block II',
  nameUr: 'تھر بلاک دوم',
  commodities: ['lignite'],
  commodityGroup: 'coal',
  criticalMinerals: [],
  province: 'PK-SD',
  status: 'explored',
  sheet: '40L5',
})
const LOST = aDeposit({
  id: 'lost',
  name: 'Bunap',
  nameUr: 'بوناپ',
  commodities: ['granite'],
  commodityGroup: 'dimension-stone',
  criticalMinerals: [],
  position: null,
  locationAccuracy: 'unlocated',
  sheet: null,
})

const datasets = { deposits: layered([SAINDAK, DUDDAR, THAR, LOST], (site) => site.id) }
const showSites = (snapshot = {}) => renderAtlas(<SitesPanel />, { snapshot, datasets })

const table = () => screen.getByRole('table')
const rows = () => [...table().querySelectorAll<HTMLElement>('tbody tr')]
const listed = () => rows().map((row) => row.dataset.site)
const row = (id: string): HTMLElement => {
  const found = rows().find((each) => each.dataset.site === id)
  if (!found) throw new Error(`no row ${id}`)
  return found
}
const quantity = (name: string) => document.querySelector(`data[data-quantity="${name}"]`)

const watchCamera = () => {
  const flights: unknown[] = []
  const still = () => undefined
  const port: CameraPort = {
    flyTo: (position) => flights.push(position),
    fitBounds: still,
    reveal: still,
    revealBounds: () => {},
    jumpTo: still,
    zoomIn: still,
    zoomOut: still,
    resetNorth: still,
    home: still,
  }
  return { flights, stop: registerCameraPort(port) }
}

test('every site is listed, the one without a location too and said to be so', async () => {
  await showSites()
  expect(listed()).toEqual(['lost', 'duddar', 'saindak', 'thar-block-2'])
  expect(within(row('lost')).getByText('Not located')).toBeInTheDocument()
})

test('a filter narrows the table and the counts alike', async () => {
  await showSites()
  expect(quantity('sites.total')).toHaveAttribute('value', '4')
  await userEvent.click(screen.getByLabelText(/Coal and lignite/))
  expect(listed()).toEqual(['thar-block-2'])
  expect(quantity('sites.shown')).toHaveAttribute('value', '1')
  expect(quantity('sites.shown')).toHaveAttribute('data-unit', '1')
  expect(document.querySelector('[data-purpose="sites-shown"]')).toHaveTextContent('1 of 4 sites shown')
})

test('the numbers beside filter values follow the other filters', async () => {
  const { store } = await showSites()
  const operating = () => screen.getByLabelText(/Operating/).closest('label')
  expect(operating()).toHaveTextContent('Operating3')
  await userEvent.click(screen.getByLabelText(/Sindh/))
  expect(operating()).toHaveTextContent('Operating0')
  expect(store.getState().session.filters.provinces).toEqual(['PK-SD'])
})

test('clearing the filters brings every site back', async () => {
  await showSites({ filters: { ...emptyFilters, text: 'zinc-free', statuses: ['explored'] } })
  expect(screen.getByText(/No site passes these filters/)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Clear all filters' }))
  expect(listed()).toHaveLength(4)
})

const emptyFilters = {
  commodityGroups: [],
  statuses: [],
  provinces: [],
  accuracies: [],
  criticalMinerals: [],
  text: '',
}

test('a critical mineral of the speech without any site says so instead of looking broken', async () => {
  await showSites()
  expect(screen.getByLabelText(/Tungsten/).closest('label')).toHaveTextContent('Tungsten0')
  expect(screen.getByText(/Tungsten.*named in the speech, but the atlas knows no deposit/)).toBeInTheDocument()
})

test('a column heading sorts by its column, and the other way round when pressed again', async () => {
  await showSites()
  const heading = screen.getByRole('columnheader', { name: 'Sheet' })
  await userEvent.click(within(heading).getByRole('button'))
  expect(heading).toHaveAttribute('aria-sort', 'ascending')
  expect(listed()).toEqual(['saindak', 'duddar', 'thar-block-2', 'lost'])
  await userEvent.click(within(heading).getByRole('button'))
  expect(heading).toHaveAttribute('aria-sort', 'descending')
  expect(listed()).toEqual(['thar-block-2', 'duddar', 'saindak', 'lost'])
})

test('in Urdu the names sort by the Urdu alphabet', async () => {
  await showSites({ language: 'ur' })
  // ب before ت before د before س
  expect(listed()).toEqual(['lost', 'thar-block-2', 'duddar', 'saindak'])
})

test('one row is a stop of the Tab key; arrows, Home and End move between rows', async () => {
  await showSites()
  expect(rows().filter((each) => each.tabIndex === 0)).toEqual([row('lost')])
  row('lost').focus()
  await userEvent.keyboard('{ArrowDown}{ArrowDown}')
  expect(row('saindak')).toHaveFocus()
  await userEvent.keyboard('{End}')
  expect(row('thar-block-2')).toHaveFocus()
  expect(row('thar-block-2').tabIndex).toBe(0)
  await userEvent.keyboard('{Home}{ArrowUp}')
  expect(row('lost')).toHaveFocus()
})

test('Enter on a row selects the site and flies there', async () => {
  const { flights, stop } = watchCamera()
  const { store } = await showSites()
  row('saindak').focus()
  await userEvent.keyboard('{Enter}')
  expect(store.getState().session.selection).toEqual({ kind: 'site', id: 'saindak' })
  expect(row('saindak')).toHaveAttribute('aria-selected', 'true')
  expect(flights).toEqual([[61.6, 29.27]])
  stop()
})

test('a site without a location opens and the map stays where it is', async () => {
  const { flights, stop } = watchCamera()
  const { store } = await showSites()
  await userEvent.click(row('lost'))
  expect(store.getState().session.selection).toEqual({ kind: 'site', id: 'lost' })
  expect(flights).toEqual([])
  stop()
})

test('a selection made elsewhere marks its row and scrolls it into view', async () => {
  const scrolled: Element[] = []
  const held = Element.prototype.scrollIntoView
  Element.prototype.scrollIntoView = function (this: Element) {
    scrolled.push(this)
  }
  const { store } = await showSites()
  select(store, { kind: 'site', id: 'duddar' })
  await screen.findByRole('row', { selected: true })
  expect(row('duddar')).toHaveAttribute('aria-selected', 'true')
  expect(scrolled).toEqual([row('duddar')])
  Element.prototype.scrollIntoView = held
})

test('Urdu shows the Urdu name first, and no word of the table in English', async () => {
  await showSites({ language: 'ur' })
  expect(row('saindak').querySelector('bdi')).toHaveTextContent('سیندک')
  expect(screen.getByRole('columnheader', { name: 'حالت' })).toBeInTheDocument()
  const foreign = document.querySelectorAll('[lang="en"], svg')
  for (const each of foreign) each.remove()
  expect(document.body.textContent?.replaceAll(/\b\d{2} [A-P]\/\d+\b|Enter/g, '')).not.toMatch(/[A-Za-z]{2,}/)
})

test('a file that could not be read says which one, and trying again asks for it', async () => {
  const error = { kind: 'unreachable', file: 'deposits.geojson', httpStatus: 404 } as const
  const { store } = await renderAtlas(<SitesPanel />, { datasets: { deposits: { status: 'failed', error } } })
  expect(screen.getByRole('alert')).toHaveTextContent('geo/deposits.geojson could not be fetched (HTTP 404)')
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(store.getState().datasets.deposits).toEqual({ status: 'idle' })
})
