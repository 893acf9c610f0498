import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { Town } from '../../../../src/domain/places/town'
import { CorridorPanel } from '../../../../src/features/corridor/CorridorPanel'
import { select } from '../../../../src/store/selection-commands'
import { aCorridor } from '../../../support/a-corridor'
import { aDeposit } from '../../../support/a-deposit'
import { layered, ready } from '../../../support/layered'
import { quantity } from '../../../support/quantity'
import { renderAtlas } from '../../../support/render-atlas'

const aTown = (changes: Partial<Town>): Town => ({
  id: '1',
  name: 'Turbat',
  nameUr: 'تربت',
  altNames: [],
  population: null,
  province: 'PK-BA',
  rank: 1,
  position: [63.04849, 26.00122],
  source: 'GeoNames',
  ...changes,
})

/** 20 km east (to the left) of the first leg, with its place in doubt by as much as asked. */
const beside = (id: string, lon: number, lat: number, locationUncertainty: number | null = null) =>
  aDeposit({ id, name: id, nameUr: id, position: [lon, lat], locationUncertainty })

const SITES = [beside('southern', 63.15, 26.5), beside('northern', 63.04, 28.4), beside('doubtful', 63.3, 28.5, 10_000)]
const TOWNS = [
  aTown({ id: 'turbat', population: 147_791 }),
  aTown({ id: 'hamlet', name: 'Hamlet', nameUr: null, position: [62.9, 28] }),
  aTown({ id: 'quetta', name: 'Quetta', position: [67.0, 30.18], population: 733_675 }),
]

const datasets = {
  corridor: ready(aCorridor()),
  deposits: layered(SITES, ({ id }) => id),
  towns: layered(TOWNS, ({ id }) => id),
}
const showPanel = (snapshot = {}) => renderAtlas(<CorridorPanel />, { snapshot, datasets })
const listed = (purpose: string) =>
  [...document.querySelectorAll<HTMLElement>(`[data-purpose="${purpose}"] li`)].map((row) => row.dataset.id)

test('lengths of legs and of the whole course agree with GeodSolve', async () => {
  await showPanel()
  // echo "28.82704 62.75039 27.92385 62.92523" | GeodSolve -i -p 6, and so on
  const golden = {
    'as-named.leg.1': 101_552.943869,
    'as-named.leg.2': 213_384.337843,
    'as-named.leg.3': 121_549.298077,
    'as-named': 436_486.579789,
    'via-existing-roads.leg.2': 156_496.929593,
    'via-existing-roads.leg.3': 107_899.206708,
    'via-existing-roads.leg.4': 84_092.261282,
    'via-existing-roads': 571_590.639529,
  }
  for (const [name, metres] of Object.entries(golden)) {
    expect(Math.abs(quantity(`corridor.${name}.length`) / metres - 1)).toBeLessThan(1e-9)
  }
  expect(quantity('corridor.as-named.leg.1.bearing')).toBeCloseTo(170.24288657, 6)
})

test('Turf’s length stands beside the geodesic one with the difference as a ratio', async () => {
  await showPanel()
  const [geodesic, spherical] = [quantity('corridor.as-named.length'), quantity('corridor.as-named.length.spherical')]
  // Haversine on a sphere of 6 371 008.8 m, summed over the three legs in Python.
  expect(spherical).toBeCloseTo(437_778.100856, 4)
  expect(quantity('corridor.as-named.length.difference')).toBeCloseTo(spherical / geodesic - 1, 12)
})

test('a published road length is shown as published, and its absence is said', async () => {
  await showPanel()
  const leg = document.querySelector<HTMLElement>('[data-leg="as-named/1"]') as HTMLElement
  expect(quantity('corridor.as-named.leg.1.published')).toBe(103_000)
  expect(within(leg).getByText('Published')).toBeVisible()
  const unpublished = document.querySelector<HTMLElement>('[data-leg="as-named/3"]') as HTMLElement
  expect(within(unpublished).getByText('no published length')).toBeVisible()
  expect(screen.getByText(/Schematic: each leg is the straight geodesic/)).toBeVisible()
})

test('choosing a course changes which one the map and the lists follow', async () => {
  const { store } = await showPanel()
  const radio = screen.getByLabelText('Over the existing roads')
  expect(radio).toHaveAttribute('data-variant', 'via-existing-roads')
  await userEvent.click(radio)
  expect(store.getState().session.variant).toBe('via-existing-roads')
  expect(screen.getByText('Sites along the course: Over the existing roads')).toBeVisible()
})

test('a leg selected here is selected everywhere, and the other way round', async () => {
  const { store } = await showPanel()
  await userEvent.click(screen.getByText('Panjgur → Hoshab'))
  expect(store.getState().session.selection).toEqual({ kind: 'leg', id: 'via-existing-roads/3' })
  expect(store.getState().session.variant).toBe('via-existing-roads')
  select(store, { kind: 'leg', id: 'as-named/2' })
  await waitFor(() => expect(screen.getByText('Mashkel → Turbat')).toHaveAttribute('aria-pressed', 'true'))
})

test('a crossed sheet selects itself and shows the grid', async () => {
  const { store } = await showPanel()
  const [link] = document.querySelectorAll<HTMLElement>('[data-leg="as-named/1"] [data-sheet="30L13"]')
  fireEvent.click(link as HTMLElement)
  expect(store.getState().session.selection).toEqual({ kind: 'sheet', id: '30L13' })
  expect(store.getState().session.themes.toposheets.visible).toBe(true)
})

test('sites stand in the order one passes them, with their side of the road', async () => {
  await showPanel({ buffer: 50_000 })
  expect(listed('sites-along')).toEqual(['doubtful', 'northern', 'southern'])
  expect(quantity('corridor.as-named.sites-within')).toBe(3)
  // East of a course that runs south is its left.
  expect(quantity('corridor.as-named.site.northern.offset')).toBeLessThan(-15_000)
  expect(screen.getAllByText(/km left$/).length).toBeGreaterThan(0)
})

test('a site whose uncertainty straddles the limit is marked maybe', async () => {
  await showPanel({ buffer: 50_000 })
  const slider = screen.getByLabelText('Distance from the course')
  fireEvent.change(slider, { target: { value: '45' } })
  const row = document.querySelector<HTMLElement>('[data-id="doubtful"]') as HTMLElement
  expect(within(row).getByText('maybe')).toBeVisible()
  expect(screen.getAllByText('2 for certain, 3 at most').length).toBeGreaterThan(0)
})

test('a shorter distance counts fewer, and an empty list says what to do', async () => {
  const { store } = await showPanel()
  fireEvent.change(screen.getByLabelText('Distance from the course'), { target: { value: '5' } })
  expect(store.getState().session.buffer).toBe(5_000)
  expect(quantity('corridor.as-named.sites-within')).toBe(0)
  expect(screen.getByText(/No site that the filters let through lies within 5 km/)).toBeVisible()
})

test('people are added up over towns that have a published population, and the others are named', async () => {
  await showPanel()
  expect(quantity('corridor.as-named.towns-within')).toBe(2)
  expect(quantity('corridor.as-named.people-within')).toBe(147_791)
  expect(screen.getByText('population not stated')).toBeVisible()
  expect(screen.getAllByText('at least; population not stated for 1, and undated').length).toBeGreaterThan(0)
})

test('the distance can be shown on the map', async () => {
  const { store } = await showPanel()
  await userEvent.click(screen.getByLabelText('Show this distance on the map'))
  expect(store.getState().session.themes.buffer.visible).toBe(true)
})

test('the working names the inputs, the method, the sphere and the edition', async () => {
  await showPanel()
  const working = document.querySelector<HTMLElement>('[data-purpose="working-lengths"]') as HTMLElement
  expect(working).toHaveTextContent('Karney 2013')
  expect(working).toHaveTextContent('6,371.0088 km')
  expect(working).toHaveTextContent('GeoNames: hoshab')
  expect(working).toHaveTextContent('Data edition not known')
  expect(quantity('node.mashkel.latitude')).toBe(27.92385)
})

test('the panel speaks Urdu', async () => {
  await showPanel({ language: 'ur' })
  expect(screen.getByText('راہداری کی پیمائش')).toBeVisible()
  expect(screen.getByText('پنجگور ← ہوشاب')).toBeVisible()
})

test('a corridor file that failed is said, with a way to try again', async () => {
  const error = { kind: 'unreachable', file: 'corridor.geojson', httpStatus: 404 } as const
  const { store } = await renderAtlas(<CorridorPanel />, { datasets: { corridor: { status: 'failed', error } } })
  expect(screen.getByRole('alert')).toHaveTextContent('corridor.geojson')
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(store.getState().datasets.corridor.status).toBe('idle')
})
