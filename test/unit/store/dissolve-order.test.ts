import { expect, test } from 'vitest'
import { ownVariantOf } from '../../../src/domain/corridor/own-course'
import { setVariant } from '../../../src/store/corridor-commands'
import { setDenominator } from '../../../src/store/coverage-commands'
import { createAtlasStore } from '../../../src/store/create-atlas-store'
import { dissolveOrder } from '../../../src/store/selectors/dissolve-order'
import { undo } from '../../../src/store/transact'
import { duplicateVariant, editVariant } from '../../../src/store/variant-commands'
import { aCorridor } from '../../support/a-corridor'
import { coverageDatasets } from '../../support/coverage-datasets'
import { ready } from '../../support/layered'

const aStore = () => {
  const store = createAtlasStore()
  store.setState(({ datasets }) => ({
    datasets: { ...datasets, ...coverageDatasets(), corridor: ready(aCorridor()) },
  }))
  setDenominator(store, 'buffer')
  return store
}

const lineOf = (store: ReturnType<typeof aStore>) => {
  const polygons = dissolveOrder(store.getState())?.own?.polygons
  return polygons?.kind === 'buffer' ? polygons.line : null
}

test('the surroundings of the corridor are those of the course that is chosen, the reader’s own included', () => {
  const store = aStore()
  const panjgur = [64.09459, 26.97186]
  expect(lineOf(store)).not.toContainEqual(panjgur)
  setVariant(store, 'via-existing-roads')
  expect(lineOf(store)).toContainEqual(panjgur)
  const own = duplicateVariant(store, 'as-named', 'By way of Panjgur') ?? 'as-named'
  const copied = dissolveOrder(store.getState())?.key
  expect(lineOf(store)).not.toContainEqual(panjgur)
  const { variants, nodes } = aCorridor()
  editVariant(store, own, ({ id, name, colour }) =>
    ownVariantOf(variants['via-existing-roads'], nodes, { id, name, colour }),
  )
  expect(lineOf(store)).toContainEqual(panjgur)
  // another line is another question
  expect(dissolveOrder(store.getState())?.key).not.toBe(copied)
  undo(store)
  expect(lineOf(store)).not.toContainEqual(panjgur)
  expect(dissolveOrder(store.getState())?.key).toBe(copied)
})
