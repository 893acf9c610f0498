import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { AtlasDatasets } from '../../../../src/data/datasets'
import type { CitedMap } from '../../../../src/domain/mapping/cited-map'
import type { Province } from '../../../../src/domain/places/province'
import type { Town } from '../../../../src/domain/places/town'
import { squareMetres } from '../../../../src/domain/units'
import { SelectionCard } from '../../../../src/features/selection/SelectionCard'
import type { Selection } from '../../../../src/permalink/snapshot'
import { aCorridor } from '../../../support/a-corridor'
import { layered, ready } from '../../../support/layered'
import { quantity } from '../../../support/quantity'
import { renderAtlas } from '../../../support/render-atlas'

const show = (selection: Selection, datasets: Partial<AtlasDatasets> = {}) =>
  renderAtlas(<SelectionCard />, { snapshot: { selection }, datasets })
const words = () => document.querySelector('[data-purpose="selection"]')?.textContent ?? ''

const BALOCHISTAN: Province = {
  code: 'PK-BA',
  name: 'Balochistan',
  nameUr: 'بلوچستان',
  officialArea: squareMetres(347_190_000_000),
  officialAreaSource: 'PBS-AREA',
  measuredArea: squareMetres(347_995_804_347),
  disputed: false,
}
const TURBAT: Town = {
  id: '1163224',
  name: 'Turbat',
  nameUr: 'تربت',
  altNames: [],
  population: 213_557,
  province: 'PK-BA',
  rank: 2,
  position: [63.04849, 26.00122],
  source: 'GeoNames 1163224',
}
const FORT_MUNRO: CitedMap = {
  id: 'fort-munro',
  sheets: ['39G13'],
  title: 'Geological map of Fort Munro',
  authors: 'GSP',
  year: 2010,
  publisher: 'Geological Survey of Pakistan',
  scale: '1:50 000',
  status: 'published',
  drawable: 'yes',
  placed: true,
  boxBasis: null,
  confidence: 'high',
  note: null,
  source: null,
  address: 'https://example.org/fort-munro',
}

test('a province shows its official area beside the measured one, and by how much they differ', async () => {
  await show({ kind: 'province', id: 'PK-BA' }, { provinces: layered([BALOCHISTAN], ({ code }) => code) })
  expect(quantity('province.PK-BA.area.official')).toBe(347_190_000_000)
  expect(quantity('province.PK-BA.area.measured')).toBe(347_995_804_347)
  // (347 995.804347 − 347 190) / 347 190 = 0.232 %
  expect(words()).toContain('+0.23 %')
  expect(words()).toContain('Pakistan Bureau of Statistics')
})

test('a town shows its population and where the figure comes from', async () => {
  await show({ kind: 'town', id: TURBAT.id }, { towns: layered([TURBAT], ({ id }) => id) })
  expect(quantity('town.1163224.population')).toBe(213_557)
  expect(words()).toContain('GeoNames 1163224')
})

test('a survey sheet shows its edges and its land in each province, and can be ticked', async () => {
  const record = {
    sheet: '30G11',
    area: squareMetres(674_000_000),
    areaByProvince: { 'PK-BA': squareMetres(500_000_000) },
  }
  const { store } = await show({ kind: 'sheet', id: '30G11' }, { toposheets: layered([record], ({ sheet }) => sheet) })
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('30 G/11')
  expect(['west', 'south', 'east', 'north'].map((side) => quantity(`sheet.30G11.${side}`))).toEqual([
    61.5, 29.25, 61.75, 29.5,
  ])
  expect(quantity('sheet.30G11.area.PK-BA')).toBe(500_000_000)
  await userEvent.click(screen.getByRole('checkbox'))
  expect(store.getState().document.sheets).toEqual(['30G11'])
})

test('a sheet number that does not exist is explained', async () => {
  await show({ kind: 'sheet', id: '99Z99' })
  expect(words()).toContain('There is no survey sheet “99Z99”')
})

test('a leg shows the published road beside the straight line, and that it is schematic', async () => {
  await show({ kind: 'leg', id: 'as-named/1' }, { corridor: ready(aCorridor()) })
  expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Nokundi – Mashkel')
  expect(quantity('corridor.as-named.leg.1.published')).toBe(103_000)
  // GeodSolve -i, WGS84: 101552.944 m
  expect(quantity('corridor.as-named.leg.1.length')).toBeCloseTo(101_552.944, 3)
  expect(words()).toContain('Schematic')
})

test('a town of the corridor says whether the speech names it', async () => {
  await show({ kind: 'node', id: 'hoshab' }, { corridor: ready(aCorridor()) })
  expect(words()).toContain('Not named in the speech')
})

test('a cited map is shown with its citation and scale, as an example only', async () => {
  await show({ kind: 'cited-map', id: 'fort-munro' }, { citedMaps: layered([FORT_MUNRO], ({ id }) => id) })
  expect(words()).toContain('1:50 000')
  expect(words()).toContain('It does not say how much of the land is mapped')
  expect(screen.getByRole('link', { name: 'Geological map of Fort Munro' })).toHaveAttribute(
    'href',
    'https://example.org/fort-munro',
  )
  expect(screen.getByRole('button', { name: '39 G/13' })).toBeInTheDocument()
})

test.each([
  [{ kind: 'sheet', id: '34C11' }, '+toposheets'],
  [{ kind: 'cited-map', id: 'fort-munro' }, '+cited-maps'],
] as const)('a link that selects %o brings the layer it is drawn on', async (selection, layers) => {
  const user = userEvent.setup()
  await show(selection, { citedMaps: layered([FORT_MUNRO], ({ id }) => id) })
  const copy = document.querySelector<HTMLButtonElement>('[data-action="copy-link"]')
  if (copy) await user.click(copy)
  expect(await navigator.clipboard.readText()).toContain(`layers=${layers}`)
})
