import { expect, test } from 'vitest'
import { movePoint } from '../../../src/domain/corridor/edit-own-variant'
import { base } from '../../../src/permalink/base'
import { draftVariant } from '../../../src/store/corridor-commands'
import { createAtlasStore } from '../../../src/store/create-atlas-store'
import { corridorMeasurements, measurementOnMap } from '../../../src/store/selectors/corridor'
import { chosenOwnVariant, chosenVariant } from '../../../src/store/selectors/corridor-courses'
import { startingFrom } from '../../../src/store/starting-state'
import { duplicateVariant } from '../../../src/store/variant-commands'
import { aCorridor } from '../../support/a-corridor'
import { ready } from '../../support/layered'

test('while a point is dragged the marks on the map follow it, and the figures beside the map wait for its release', () => {
  const state = startingFrom(base())
  const store = createAtlasStore({ ...state, datasets: { ...state.datasets, corridor: ready(aCorridor()) } })
  const onMap = () => measurementOnMap(store.getState())
  const chosen = () => corridorMeasurements(store.getState(), chosenVariant(store.getState()))
  expect(onMap()).toBe(chosen())
  duplicateVariant(store, 'as-named', 'Copy')
  const own = chosenOwnVariant(store.getState())
  if (!own) throw new Error('no own course was chosen')
  const before = chosen()
  expect(onMap()).toBe(before)
  draftVariant(store, movePoint(own, 1, [65, 28], null))
  expect(onMap()?.legs[0]?.leg.positions.at(-1)).toEqual([65, 28])
  expect(chosen()).toBe(before)
  // too long to be measured at every step of the pointer: better no posts than posts of the line as it was
  draftVariant(store, { ...own, points: Array.from({ length: 20 }, () => own.points).flat() })
  expect(onMap()).toBeNull()
  draftVariant(store, null)
  expect(onMap()).toBe(before)
})
