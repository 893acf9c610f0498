import { expect, it } from 'vitest'
import { ownVariantOf } from '../../../src/domain/corridor/own-course'
import { snapped } from '../../../src/domain/drawing/snap'
import type { Position } from '../../../src/domain/position'
import { ownTargets } from '../../../src/map/view/drawing/own-targets'
import { createAtlasStore } from '../../../src/store/create-atlas-store'
import { setDataset } from '../../../src/store/dataset-commands'
import { editDrawing } from '../../../src/store/sketch-commands'
import { setThemeVisible } from '../../../src/store/theme-commands'
import { aCorridor } from '../../support/a-corridor'
import { aDocument, aDrawing } from '../../support/a-document'

const corridor = aCorridor()
const copy = ownVariantOf(corridor.variants['as-named'], corridor.nodes, {
  id: 'own-1-as-named',
  name: 'Mine',
  colour: '#7b3fbf',
})
const bent = {
  ...copy,
  points: copy.points.toSpliced(1, 0, { position: [64, 28] as Position, name: null, isNode: false }),
}
const CORNER: Position = [66, 30]

const made = () => {
  const store = createAtlasStore()
  setDataset(store, 'corridor', { status: 'ready', value: corridor })
  const drawings = [
    aDrawing({ id: 'd1', positions: [CORNER, [67, 30]], holes: [] }),
    aDrawing({
      id: 'd2',
      positions: [
        [70, 30],
        [71, 30],
      ],
      hidden: true,
    }),
  ]
  store.setState({ document: aDocument({ variants: [bent], drawings }) })
  return store
}

it('positions stick to own courses and their points, and to corners of figures that are shown', () => {
  const store = made()
  const stick = (position: Position) => snapped(position, ownTargets(store.getState()), 0.05)
  expect(stick([64.02, 28.01])).toEqual([64, 28])
  // beside the first leg of the bent course, which no shipped course runs along
  const [lon, lat] = stick([63.4, 28.42])
  expect(Math.hypot(lon - 63.4, lat - 28.42)).toBeGreaterThan(0)
  expect(stick([66.01, 30.01])).toEqual(CORNER)
  expect(stick([70.01, 30.01])).toEqual([70.01, 30.01])
})

it('a figure that is changed does not stick to itself, nor anything to a corridor that is hidden', () => {
  const store = made()
  editDrawing(store, 'd1')
  setThemeVisible(store, 'corridor', false)
  expect(ownTargets(store.getState())).toEqual({ points: [], lines: [] })
})
