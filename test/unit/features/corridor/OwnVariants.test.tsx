import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { CorridorPanel } from '../../../../src/features/corridor/CorridorPanel'
import { compareVariants, setVariant } from '../../../../src/store/corridor-commands'
import { select } from '../../../../src/store/selection-commands'
import { chosenVariant } from '../../../../src/store/selectors/corridor-courses'
import { snapshotOf } from '../../../../src/store/snapshot-commands'
import { redo, transact, undo } from '../../../../src/store/transact'
import { aCorridor } from '../../../support/a-corridor'
import { ready } from '../../../support/layered'
import { quantity } from '../../../support/quantity'
import { renderAtlas } from '../../../support/render-atlas'

const OWN = 'own-1-as-named'
const showPanel = () => renderAtlas(<CorridorPanel />, { datasets: { corridor: ready(aCorridor()) } })
const action = (name: string) => document.querySelector(`[data-action="${name}"]`) as HTMLElement

test('a line that was drawn takes the place of a leg, which is aligned from then on', async () => {
  const { store } = await showPanel()
  await userEvent.click(action('variant-duplicate'))
  expect(screen.getByText(/There is no drawn line yet/)).toBeInTheDocument()
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
