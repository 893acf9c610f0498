import { createAtlasStore } from '../../src/store/create-atlas-store'
import { aCorridor } from './a-corridor'
import { aDeposit } from './a-deposit'
import { coverageDatasets } from './coverage-datasets'
import { layered, ready } from './layered'

/** Two sheets, 34 C/3 whole in Balochistan and 34 C/7 half, the corridor, and one site on the latter; one is unplaced. */
export const aPlanningStore = () => {
  const store = createAtlasStore()
  const sites = [aDeposit({ id: 'dasht-e-kain', position: [64.4, 29.4] }), aDeposit({ id: 'lost', position: null })]
  store.setState(({ datasets }) => ({
    datasets: {
      ...datasets,
      ...coverageDatasets(),
      deposits: layered(sites, ({ id }) => id),
      corridor: ready(aCorridor()),
    },
  }))
  return store
}
