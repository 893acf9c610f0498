import { act, screen, within } from '@testing-library/react'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { writeCsv } from '../../../../src/data/export/write-csv'
import { FILTER_AT_START } from '../../../../src/domain/coverage/mapping-filter'
import { SidesTable } from '../../../../src/features/corridor/SidesTable'
import { setMappingFilter } from '../../../../src/store/coverage-commands'
import { comparisonExport } from '../../../../src/store/exports/comparison-export'
import { tickSheets } from '../../../../src/store/sheet-commands'
import { aCorridor } from '../../../support/a-corridor'
import { layered, ready } from '../../../support/layered'
import { renderAtlas } from '../../../support/render-atlas'

const showTable = () =>
  renderAtlas(<SidesTable />, {
    datasets: { corridor: ready(aCorridor()), deposits: layered([], () => ''), towns: layered([], () => '') },
  })

test('what is compared is said above the part that scrolls, which the keyboard reaches and a reader can name', async () => {
  await showTable()
  const scroller = screen.getByRole('region', { name: /2 courses side by side/ })
  expect(scroller).toHaveAttribute('tabindex', '0')
  expect(within(scroller).queryByText(/courses side by side/)).toBeNull()
  expect(within(scroller).getByRole('table', { name: /2 courses side by side/ })).toBeVisible()
})

test('the difference against the first course is a plain figure, and what it is against is said once', async () => {
  await showTable()
  expect(screen.getAllByText(/against the first/)).toHaveLength(1)
  const differences = document.querySelectorAll('tr[data-fact="length"] [data-purpose="against-first"]')
  // GeodSolve, WGS84: 571 590.639529 m less 436 486.579789 m
  expect([...differences].map(({ textContent }) => textContent)).toEqual(['\u2066+135.1\u2069'])
})

test('the file has a row for each course, and in it every figure of the table with its unit in the heading', async () => {
  const { store } = await showTable()
  const text = writeCsv(comparisonExport(store.getState(), {}), { mark: false })
  const { data } = Papa.parse<Record<string, string>>(text.trim(), { header: true })
  expect(data.map(({ id }) => id)).toEqual(['as-named', 'via-existing-roads'])
  const shown = [...document.querySelectorAll<HTMLDataElement>('[data-purpose="courses-side-by-side"] data')]
  expect(shown.length).toBeGreaterThan(20)
  for (const { value, dataset } of shown) {
    const [, variant, ...fact] = (dataset.quantity ?? '').replace('.compared.', '.').split('.')
    const stem = fact.join('_').replaceAll('-', '_')
    const column = Object.keys(data[0] ?? {}).find((key) =>
      [`${stem}_m`, `${stem}_count`, `${stem}_ratio`, stem].includes(key),
    )
    expect(column, stem).toBeDefined()
    expect(Number(data.find(({ id }) => id === variant)?.[column ?? '']), column).toBe(Number(value))
  }
  // GeodSolve, WGS84
  expect(Number(data[0]?.length_m)).toBeCloseTo(436_486.579789, 3)
  expect(data[0]).toMatchObject({ sites_within_count: expect.any(String), licence: expect.any(String) })
})

test('sheets that the filter of the coverage panel excludes are said to be excluded, and nothing is waited for', async () => {
  const { store } = await showTable()
  const row = () => document.querySelector('tr[data-fact="on-sheets"]')
  expect(row()).toHaveTextContent('Tick sheets under Coverage')
  await act(async () => {
    tickSheets(store, ['30L1', '30L2'])
    setMappingFilter(store, { ...FILTER_AT_START, scales: ['50k'] })
  })
  expect(row()).toHaveTextContent('The filter under Coverage lets none of the 2 ticked sheets count.')
  expect(row()).not.toHaveTextContent('working')
})

test('a figure of some legs only is ranked against no other', async () => {
  await showTable()
  const row = document.querySelector('tr[data-fact="published-ratio"]')
  // published: 1 of 3 legs here, 2 of 5 there
  expect(row).toHaveTextContent('not over all')
  expect(row?.querySelector('[data-extreme]')).toBeNull()
  expect(document.querySelector('tr[data-fact="length"] [data-extreme]')).not.toBeNull()
})
