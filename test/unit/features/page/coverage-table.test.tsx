import { expect, test } from 'vitest'
import { SCENARIOS_AT_START } from '../../../../src/domain/coverage/scenario'
import { PrintedTable } from '../../../../src/features/page/PrintedTable'
import { useCoverageTable } from '../../../../src/features/page/use-coverage-table'
import type { Snapshot } from '../../../../src/permalink/snapshot'
import { useAtlas } from '../../../../src/store/use-atlas'
import { coverageDatasets } from '../../../support/coverage-datasets'
import { renderAtlas } from '../../../support/render-atlas'

const SCENARIO = SCENARIOS_AT_START['corridor-first']

const Printed = ({ planned }: { readonly planned: readonly string[] }) => {
  const tableOf = useCoverageTable()
  const state = useAtlas((now) => now)
  const chosen = { scenario: SCENARIO, sheets: planned, ground: {} as never }
  const table = tableOf({ ...state, planned: { ...state.planned, chosen } })
  return table && <PrintedTable table={table} />
}

const print = async (snapshot: Partial<Snapshot>, planned: readonly string[] = []) => {
  await renderAtlas(<Printed planned={planned} />, { snapshot, datasets: coverageDatasets() })
  const plain = (element: Element | null) => (element?.textContent ?? '').replace(/[\u2066-\u2069]/g, '')
  return {
    says: plain(document.querySelector('table + p')),
    row: (code: string) => [...document.querySelectorAll(`[data-row="${code}"] td`)].map(plain),
    notes: (id: string) => plain(document.querySelector(`[data-notes="${id}"]`)),
  }
}

test('printed shares say whose list they are of, what remains, and what the chosen whole still takes', async () => {
  const paper = await print({ sheets: ['34C3'] })
  expect(paper.says).toContain('34 C/3')
  expect(paper.says).toContain('not a statement of which sheets are mapped')
  // a sheet of 672.57 km² of a Balochistan of a sheet and a half
  expect(paper.row('PK-BA')).toEqual(['1,009', '1,261', '673', '336', '66.67 %', '53.33 %'])
  const chosen = paper.notes('chosen')
  for (const words of ['Balochistan', '66.67 %: 673 km² of 1,009 km²', '336 km² remain', '1 sheet whole'])
    expect(chosen).toContain(words)
  for (const words of ['0 in part · 1 not at all', '40 %: reached', '60 %: reached', '100 %: 1', 'Assumption'])
    expect(chosen).toContain(words)
  expect(chosen).toMatch(/Between \d+\.\d\d % and \d+\.\d\d %/)
  // 66.67 − 32.44 points
  expect(paper.notes('claims')).toContain(
    'Claimed (2022): 32.4 %. Compared here, by our choice, with: Balochistan. Yours: 66.67 %.',
  )
  expect(paper.notes('claims')).toContain('34.2 points above the claim')
  expect(paper.notes('scenario')).toBe('')
})

test('a printed scenario is named as an assumption, with what it adds to the list and takes from it', async () => {
  const paper = await print({ sheets: ['34C3'], scenario: SCENARIO }, ['34C7'])
  const scenario = paper.notes('scenario')
  expect(scenario).toContain('Scenario (assumption): “Corridor first”, compared with your list of sheets.')
  expect(scenario).toContain('within 50 km of the corridor')
  expect(scenario).toContain('Only in the scenario: 1 · Only in what it is compared with: 1 · In both: 0')
})

test('with nothing ticked the page says so instead of printing a range about nothing', async () => {
  const chosen = (await print({})).notes('chosen')
  expect(chosen).toContain('Nothing is ticked or drawn yet')
  expect(chosen).not.toContain('Between')
  // both sheets of Balochistan, as many as are not mapped at all
  expect(chosen).toContain('2 not at all')
  expect(chosen).toContain('100 %: 2')
})
