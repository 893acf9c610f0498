import { afterEach, expect, it, vi } from 'vitest'
import { ownVariantOf } from '../../../../src/domain/corridor/own-course'
import type { OwnVariant } from '../../../../src/domain/corridor/own-variant'
import { buildSearchIndex, joinedIndex } from '../../../../src/domain/gazetteer/search'
import { DEFAULT_STYLE } from '../../../../src/domain/imported/default-style'
import type { ImportedLayer } from '../../../../src/domain/imported/imported-layer'
import { ownPlaces } from '../../../../src/features/search/own-places'
import { placesOf } from '../../../../src/features/search/place'
import { type CameraPort, registerCameraPort } from '../../../../src/map/camera-port'
import { createAtlasStore } from '../../../../src/store/create-atlas-store'
import { setDataset } from '../../../../src/store/dataset-commands'
import { aCorridor } from '../../../support/a-corridor'
import { aDocument, aDrawing } from '../../../support/a-document'

const corridor = aCorridor()
const copy = ownVariantOf(corridor.variants['as-named'], corridor.nodes, {
  id: 'own-1-as-named',
  name: 'Ore haul',
  colour: '#7b3fbf',
})
const own: OwnVariant = {
  ...copy,
  points: copy.points.toSpliced(1, 0, { position: [62.8, 28.4], name: 'Rail head', isNode: true }),
}
const layer: ImportedLayer = {
  id: 'layer-1',
  name: 'Chromite samples',
  source: 'samples.csv',
  count: 3,
  geometries: ['point'],
  bbox: [61, 28, 64, 29],
  fields: [],
  style: DEFAULT_STYLE,
  filter: null,
  hidden: false,
}

const made = () => {
  const store = createAtlasStore()
  setDataset(store, 'corridor', { status: 'ready', value: corridor })
  store.setState({
    document: aDocument({
      drawings: [aDrawing({ id: 'd1', name: 'Camp road' }), aDrawing({ id: 'd2' })],
      variants: [own],
      layers: [layer],
    }),
  })
  return store
}

let unregister = (): void => undefined
afterEach(() => unregister())

it('lists what has a name of its own: courses, their points that are no towns of the atlas, drawings and layers', () => {
  const places = ownPlaces(made().getState())
  expect(places.map(({ name, own: find }) => `${find?.what}: ${name}`)).toEqual([
    'variant: Ore haul',
    'node: Rail head',
    'drawing: Camp road',
    'layer: Chromite samples',
  ])
})

it('is found beside what the atlas ships, the better match first', () => {
  const store = made()
  const shipped = buildSearchIndex(placesOf(store.getState().datasets))
  const index = joinedIndex(shipped, buildSearchIndex(ownPlaces(store.getState())))
  const found = (text: string) => index.query(text).hits.map(({ entry }) => `${entry.kind} ${entry.name}`)
  expect(found('rail')).toEqual(['own Rail head'])
  expect(found('Turbat')[0]).toBe('node Turbat')
  expect(found('chromite')).toEqual(['own Chromite samples'])
})

it('leads to the panel and the place of each', () => {
  const store = made()
  const [flyTo, fitBounds] = [vi.fn(), vi.fn()]
  unregister = registerCameraPort({ flyTo, fitBounds } as unknown as CameraPort)
  const go = (name: string) =>
    ownPlaces(store.getState())
      .find((place) => place.name === name)
      ?.own?.go(store)
  go('Chromite samples')
  expect(store.getState().session.panel).toBe('data')
  expect(fitBounds.mock.lastCall?.[0]).toEqual([61, 28, 64, 29])
  go('Camp road')
  expect(store.getState().session.panel).toBe('measure')
  go('Ore haul')
  expect(store.getState().session).toMatchObject({ panel: 'corridor', lab: { own: 'own-1-as-named' } })
  go('Rail head')
  expect(flyTo.mock.lastCall?.[0]).toEqual([62.8, 28.4])
  expect(store.getState().session.selection).toMatchObject({ kind: 'node' })
})
