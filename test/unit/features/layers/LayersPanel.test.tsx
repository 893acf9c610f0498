import { act, fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { COMMODITY_GROUPS } from '../../../../src/domain/minerals/commodity-group'
import { THEMES } from '../../../../src/domain/themes'
import { LayersPanel } from '../../../../src/features/layers/LayersPanel'
import { toggleFilter } from '../../../../src/store/filter-commands'
import { toggleSheet } from '../../../../src/store/sheet-commands'
import { aDeposit } from '../../../support/a-deposit'
import { layered, ready } from '../../../support/layered'
import { quantity } from '../../../support/quantity'
import { renderAtlas } from '../../../support/render-atlas'

const SITES = [
  aDeposit({ id: 'a' }),
  aDeposit({ id: 'b', province: 'PK-KP' }),
  aDeposit({ id: 'c', commodityGroup: 'coal', locationAccuracy: 'area' }),
]
const file = (id: string, count: number) => ({
  ...{ id, count, file: `${id}.geojson`, bytes: 1, sha256: '', bbox: null },
  ...{ licence: '', attribution: '', vintage: '' },
})
const MANIFEST = { edition: 'x', attribution: '', files: [file('towns', 569), file('rivers', 31), file('lakes', 9)] }
const datasets = { deposits: layered(SITES, ({ id }) => id), manifest: ready(MANIFEST) }
const showLayers = (language: 'en' | 'ur' = 'en') => renderAtlas(<LayersPanel />, { snapshot: { language }, datasets })

const row = (theme: string) => {
  const found = document.querySelector<HTMLElement>(`[data-theme-row="${theme}"]`)
  if (!found) throw new Error(`no row ${theme}`)
  return found
}

test('every layer has a row, the topmost of the map first', async () => {
  await showLayers()
  const rows = [...document.querySelectorAll<HTMLElement>('[data-theme-row]')].map((each) => each.dataset.themeRow)
  expect(rows).toEqual([...THEMES].reverse())
})

test('a switch shows and hides its layer, and the legend stays', async () => {
  const { store } = await showLayers()
  const legend = row('towns').querySelectorAll('[data-legend-row]').length
  await userEvent.click(screen.getByRole('checkbox', { name: 'Towns' }))
  expect(store.getState().session.themes.towns.visible).toBe(false)
  expect(row('towns')).toHaveTextContent('hidden')
  expect(legend).toBeGreaterThan(0)
  expect(row('towns').querySelectorAll('[data-legend-row] svg')).toHaveLength(legend)
})

test('the slider sets how strongly a layer is drawn', async () => {
  const { store } = await showLayers()
  fireEvent.change(screen.getByRole('slider', { name: 'Opacity of Provinces' }), { target: { value: '40' } })
  expect(store.getState().session.themes.provinces.opacity).toBe(0.4)
})

test('a layer shown alone says so, and pressed again it brings the others back', async () => {
  const { store } = await showLayers()
  const before = store.getState().session.themes
  const solo = screen.getByRole('button', { name: 'Only Corridor' })
  await userEvent.click(solo)
  expect(solo).toHaveAttribute('aria-pressed', 'true')
  const shown = THEMES.filter((theme) => store.getState().session.themes[theme].visible)
  expect(shown).toEqual(['corridor'])
  await userEvent.click(solo)
  expect(store.getState().session.themes).toEqual(before)
})

test('all layers can be shown and hidden at once', async () => {
  const { store } = await showLayers()
  const visible = () => THEMES.filter((theme) => store.getState().session.themes[theme].visible).length
  await userEvent.click(screen.getByRole('button', { name: 'Hide all' }))
  expect(visible()).toBe(0)
  await userEvent.click(screen.getByRole('button', { name: 'Show all' }))
  expect(visible()).toBe(THEMES.length)
})

test('the legend of the sites has a symbol per commodity group and follows the filters', async () => {
  const { store } = await showLayers()
  const groups = [...row('sites').querySelectorAll<HTMLElement>('[data-legend-row]')].map(
    (each) => each.dataset.legendRow,
  )
  expect(groups).toEqual(expect.arrayContaining([...COMMODITY_GROUPS]))
  expect([quantity('sites.shown'), quantity('sites.total')]).toEqual([3, 3])
  act(() => toggleFilter(store, 'provinces', 'PK-KP'))
  expect([quantity('sites.shown'), quantity('sites.total')]).toEqual([1, 3])
  expect([quantity('sites.group.copper-gold.shown'), quantity('sites.group.copper-gold.total')]).toEqual([1, 2])
  expect(quantity('sites.group.coal.shown')).toBe(0)
})

test('the legend explains hollow symbols, dashed borders and schematic legs', async () => {
  await showLayers()
  expect(row('sites').querySelector('[data-legend-row="site-approximate"] svg')).toHaveAttribute('data-hollow', 'true')
  expect(row('borders').querySelector('[data-legend-row="border-disputed"] [stroke-dasharray]')).not.toBeNull()
  expect(row('corridor')).toHaveTextContent(/schematic/)
  expect(screen.getByText(/disputed lines are dashed/)).toBeInTheDocument()
})

test('counts come with the manifest, and ticked sheets with the document', async () => {
  const { store } = await showLayers()
  expect(quantity('layer.towns.features')).toBe(569)
  expect(quantity('layer.water.features')).toBe(40)
  act(() => toggleSheet(store, '30G11'))
  expect(row('coverage')).toHaveTextContent('1 sheet on your list')
})

test('in Urdu no layer keeps an English name', async () => {
  await showLayers('ur')
  for (const each of document.querySelectorAll('svg')) each.remove()
  expect(document.body.textContent).not.toMatch(/[A-Za-z]{2,}/)
})
