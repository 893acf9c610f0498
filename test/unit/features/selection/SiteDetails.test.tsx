import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { SelectionCard } from '../../../../src/features/selection/SelectionCard'
import type { Snapshot } from '../../../../src/permalink/snapshot'
import { aDeposit } from '../../../support/a-deposit'
import { layered } from '../../../support/layered'
import { quantity } from '../../../support/quantity'
import { renderAtlas } from '../../../support/render-atlas'

const USGS = {
  key: 'USGS-MAJ',
  title: 'Major mineral deposits',
  publisher: 'USGS',
  address: 'https://mrdata.usgs.gov/',
}
const MUDD = { key: 'MUDD', title: 'Mudd and Jowitt 2018', publisher: null, address: 'https://doi.org/10.5382/x' }
const GAZETTEER = { key: 'GN', title: 'GeoNames gazetteer', publisher: null, address: null }

const SAINDAK = aDeposit({
  id: 'saindak',
  name: 'Saindak copper-gold mine',
  nameUr: 'سیندک کان',
  altNames: ['Sandak'],
  commodities: ['Cu', 'Au'],
  statusAsPublished: 'operating (open pit + smelter)',
  operator: 'MCC',
  district: 'Chagai',
  position: [61.6056, 29.2708],
  coordinateSource: 'USGS-MAJ',
  locationUncertainty: 2000,
  publishedPositions: [
    { position: [61.6056, 29.2708], source: 'USGS-MAJ', note: null, accepted: true },
    { position: [61.61755, 29.23226], source: 'GN', note: 'the village, not the mine', accepted: false },
  ],
  reserves: [
    { text: '412 Mt total ore', sources: [] },
    { text: '395 Mt @0.38% Cu', sources: ['MUDD'] },
  ],
  output: [{ text: '15,800 t/a blister', sources: ['NOT-LISTED'] }],
  citations: [USGS, MUDD, GAZETTEER],
  sheet: '30G11',
})
const THAR = aDeposit({ id: 'thar-block-2', name: 'Thar Block II', province: 'PK-SD', commodityGroup: 'coal' })
const LOST = aDeposit({ id: 'lost', name: 'Lost', position: null, locationAccuracy: 'unlocated', reserves: [] })

const datasets = { deposits: layered([SAINDAK, THAR, LOST], (site) => site.id) }
const showSite = (id: string, more: Partial<Snapshot> = {}) =>
  renderAtlas(<SelectionCard />, { snapshot: { selection: { kind: 'site', id }, ...more }, datasets })

const card = () => {
  const found = document.querySelector<HTMLElement>('section[data-purpose="selection"]')
  if (!found) throw new Error('no card')
  return found
}
const part = (name: string) => {
  const found = card().querySelector<HTMLElement>(`[data-part="${name}"]`)
  if (!found) throw new Error(`no part ${name}`)
  return found
}

afterEach(() => vi.unstubAllGlobals())

test('the card names its site in both languages, with its other spellings', async () => {
  await showSite('saindak')
  expect(card()).toHaveAttribute('data-selection', 'site:saindak')
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Saindak copper-gold mine سیندک کان')
  expect(card()).toHaveTextContent('Also written')
  expect(card()).toHaveTextContent('Sandak')
})

test('the stage is given in the words of the atlas and in those of its source', async () => {
  await showSite('saindak')
  expect(card()).toHaveTextContent('Operatingas published: operating (open pit + smelter)')
})

test('every figure of reserves and output carries its own source', async () => {
  await showSite('saindak')
  const [unsourced, sourced] = within(part('reserves'))
    .getAllByRole('listitem')
    .filter((li) => li.dataset.figure)
  expect(unsourced).toHaveTextContent('412 Mt total ore')
  expect(unsourced).toHaveTextContent('source of this figure not stated')
  expect(within(sourced as HTMLElement).getByRole('link')).toHaveAttribute('href', 'https://doi.org/10.5382/x')
  expect(sourced).not.toHaveTextContent('USGS')
  expect(part('output')).toHaveTextContent('NOT-LISTED')
})

test('where sources disagree every coordinate is listed, with its fate, its reason and its distance', async () => {
  await showSite('saindak')
  const [, village] = within(part('positions'))
    .getAllByRole('listitem')
    .filter((li) => li.dataset.accepted)
  expect(village).toHaveTextContent('rejected')
  expect(village).toHaveTextContent('the village, not the mine')
  expect(village).toHaveTextContent('GeoNames gazetteer')
  // GeodSolve -i, WGS84: 4426.879 m
  expect(quantity('site.saindak.position.2.distance')).toBeCloseTo(4426.879, 3)
  expect(village).toHaveTextContent('4.4 km from the drawn point')
})

test('the uncertainty of a location is called an assumption', async () => {
  await showSite('saindak')
  expect(quantity('site.saindak.uncertainty')).toBe(2000)
  expect(part('uncertainty')).toHaveTextContent('Scenario')
  expect(part('uncertainty')).toHaveTextContent('an assumption')
})

test('a block of Thar says plainly that it lies in Sindh', async () => {
  await showSite('thar-block-2')
  expect(screen.getByText('Thar lies in Sindh, outside Balochistan and Khyber Pakhtunkhwa.')).toBeInTheDocument()
})

test('a site without a location says that it is listed and never drawn, and has no coordinates to copy', async () => {
  await showSite('lost')
  expect(card()).toHaveTextContent('No coordinate could be found for this site')
  expect(screen.queryByRole('button', { name: 'Copy coordinates' })).toBeNull()
})

test('the sheet number opens its survey sheet', async () => {
  const { store } = await showSite('saindak')
  await userEvent.click(screen.getByRole('button', { name: '30 G/11' }))
  expect(store.getState().session.selection).toEqual({ kind: 'sheet', id: '30G11' })
})

test('coordinates are copied as latitude, longitude, and so is a link that selects the site', async () => {
  const user = userEvent.setup()
  await showSite('saindak')
  await user.click(screen.getByRole('button', { name: 'Copy coordinates' }))
  expect(await navigator.clipboard.readText()).toBe('29.2708, 61.6056')
  expect(screen.getByText('Copied')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Copy a link that selects it' }))
  expect(await navigator.clipboard.readText()).toMatch(/#v=1&.*select=site:saindak/)
})

test('a browser that refuses the clipboard gets the text to copy by hand', async () => {
  await showSite('saindak')
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: () => Promise.reject(new Error('denied')) } })
  await userEvent.click(screen.getByRole('button', { name: 'Copy coordinates' }))
  expect(await screen.findByRole('textbox', { name: 'Text to copy' })).toHaveValue('29.2708, 61.6056')
  expect(card()).toHaveTextContent('The browser refused the clipboard')
})

test('in Urdu only names, quotations and sources stay in English', async () => {
  await showSite('saindak', { language: 'ur' })
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('سیندک کان Saindak copper-gold mine')
  for (const each of card().querySelectorAll('[lang="en"], [data-names], svg')) each.remove()
  expect(card().textContent?.replace('30 G/11', '')).not.toMatch(/[A-Za-z]{2,}/)
})
