import { expect, test } from 'vitest'
import { PrintedTable } from '../../../../src/features/page/PrintedTable'
import { useCorridorTable } from '../../../../src/features/page/use-corridor-table'
import { useAtlas } from '../../../../src/store/use-atlas'
import { aCorridor } from '../../../support/a-corridor'
import { ready } from '../../../support/layered'
import { renderAtlas } from '../../../support/render-atlas'

const Printed = () => {
  const table = useCorridorTable()(useAtlas((now) => now))
  return table && <PrintedTable table={table} />
}

const published = (row: string) =>
  document.querySelector(`[data-row="${row}"] td:last-child`)?.textContent?.replace(/[\u2066-\u2069]/g, '')

test('a published length of some legs is not printed as that of all', async () => {
  await renderAtlas(<Printed />, { datasets: { corridor: ready(aCorridor()) } })
  expect([1, 2, 3].map((leg) => published(`${leg}`))).toEqual(['103.0', '–', '–'])
  expect(published('total')).toBe('103.0 (1 of 3 legs)')
})
