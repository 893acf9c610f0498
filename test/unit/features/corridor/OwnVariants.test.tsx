import { File as NodeFile } from 'node:buffer'
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { CorridorPanel } from '../../../../src/features/corridor/CorridorPanel'
import { compareVariants, setVariant } from '../../../../src/store/corridor-commands'
import { commitImport, takeFiles } from '../../../../src/store/import-commands'
import { select } from '../../../../src/store/selection-commands'
import { chosenVariant } from '../../../../src/store/selectors/corridor-courses'
import { snapshotOf } from '../../../../src/store/snapshot-commands'
import { redo, transact, undo } from '../../../../src/store/transact'
import { aCorridor } from '../../../support/a-corridor'
import { aDeskAtWork, outcomeOf } from '../../../support/import-desk'
import { ready } from '../../../support/layered'
import { quantity } from '../../../support/quantity'
import { renderAtlas } from '../../../support/render-atlas'
import { until } from '../../../support/until'

const OWN = 'own-1-as-named'
const showPanel = () => renderAtlas(<CorridorPanel />, { datasets: { corridor: ready(aCorridor()) } })
const action = (name: string) => document.querySelector(`[data-action="${name}"]`) as HTMLElement

test('a line that was drawn takes the place of a leg, which is aligned from then on', async () => {
  const { store } = await showPanel()
  await userEvent.click(action('variant-duplicate'))
  expect(screen.getByText(/There is no line yet/)).toBeInTheDocument()
  const positions = [
    [63.05, 26.01],
    [63.1, 26.5],
    [63.2, 27.4],
    [62.93, 27.9],
  ] as const
  transact(store, 'draw', (document) => ({
    ...document,
    drawings: [{ id: 'd1', kind: 'distance', name: 'Survey', positions, holes: [], hidden: false }],
  }))
  compareVariants(store, ['as-named', OWN])
  const part = document.querySelector('[data-purpose="replace-leg"]') as HTMLElement
  const [leg] = await within(part).findAllByRole('combobox', { hidden: true })
  await userEvent.selectOptions(leg as HTMLElement, '1')
  await userEvent.click(action('leg-replace'))
  expect(store.getState().document.variants[0]?.alignedLegs).toEqual([1])
  // GeodSolve over Mashkel, the four positions from the last to the first, Turbat
  expect(quantity(`corridor.${OWN}.leg.2.length`)).toBeGreaterThan(216_000)
  expect(quantity(`corridor.${OWN}.length`) - quantity(`corridor.${OWN}.schematic-length`)).toBeCloseTo(
    quantity(`corridor.${OWN}.leg.2.length`),
    4,
  )
})

test('a line of an imported file takes the place of a leg, under its name in the layer', async () => {
  const { store } = await showPanel()
  const { desk } = aDeskAtWork(store)
  await userEvent.click(action('variant-duplicate'))
  const line = (name: string, coordinates: readonly (readonly number[])[]) => ({
    type: 'Feature',
    properties: { name },
    geometry: { type: 'LineString', coordinates },
  })
  const road = [
    [63.05, 26.01],
    [63.1, 26.5],
    [63.2, 27.4, 812],
    [62.93, 27.9],
  ]
  // too short for a leg, and a line that is none: neither is offered
  const features = [
    line('Driveway', [
      [63, 27],
      [63.001, 27],
    ]),
    line('Haul road', road),
    line('Round', [
      [-170, 0],
      [170, 10],
    ]),
  ]
  takeFiles(store, [
    new NodeFile([JSON.stringify({ type: 'FeatureCollection', features })], 'roads.geojson') as unknown as File,
  ])
  await outcomeOf(desk)
  await act(() => commitImport(store, desk.state.getState().pending[0]?.id ?? ''))
  const find = () => document.querySelector<HTMLSelectElement>('[data-purpose="replacing-line"]')
  await until(() => expect(find()).not.toBeNull())
  const choice = find() as HTMLSelectElement
  expect([...choice.options].map(({ text }) => text)).toEqual([expect.stringMatching(/^Haul road, 21\d\.\d km$/)])
  expect(choice.querySelector('optgroup')).toHaveAttribute('label', 'roads')
  await userEvent.selectOptions(
    within(choice.form as HTMLElement).getAllByRole('combobox', { hidden: true })[0] as HTMLElement,
    '1',
  )
  await userEvent.click(action('leg-replace'))
  const [own] = store.getState().document.variants
  expect(own?.alignedLegs).toEqual([1])
  // from Mashkel on, so the line is turned round; no height comes along
  expect(own?.points.map(({ position }) => position).slice(2, 6)).toEqual(
    [...road].reverse().map(([lon, lat]) => [lon, lat]),
  )
})

test('an own course that is gone after undo gives way to the one it was made from, and comes back with redo', async () => {
  const { store } = await showPanel()
  setVariant(store, 'via-existing-roads')
  await userEvent.click(action('variant-duplicate'))
  expect(chosenVariant(store.getState())).toBe('own-1-via-existing-roads')
  undo(store)
  expect(chosenVariant(store.getState())).toBe('via-existing-roads')
  redo(store)
  expect(chosenVariant(store.getState())).toBe('own-1-via-existing-roads')
})

test('a link names the shipped course and nothing that is only known here', async () => {
  const { store } = await showPanel()
  await userEvent.click(action('variant-duplicate'))
  select(store, { kind: 'leg', id: `${OWN}/1` })
  expect(snapshotOf(store.getState())).toMatchObject({ variant: 'as-named', selection: null })
})

test('fewer than two courses or more than four are not put side by side', async () => {
  const { store } = await showPanel()
  compareVariants(store, ['as-named'])
  expect(store.getState().session.lab.compared).toBeNull()
})
