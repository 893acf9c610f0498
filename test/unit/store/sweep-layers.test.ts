import { expect, test } from 'vitest'
import { PROJECT_VERSION } from '../../../src/data/project/migrations'
import { createAtlasStore } from '../../../src/store/create-atlas-store'
import { sweepLayers } from '../../../src/store/sweep-layers'
import { workDesk } from '../../../src/store/work-desk'
import { aDocument } from '../../support/a-document'
import { aLayerArchive, aWorkArchive } from '../../support/a-work-archive'

const layer = (id: string) => ({
  id,
  name: id,
  source: 'pasted',
  count: 1,
  geometries: ['point' as const],
  bbox: [64, 28, 64, 28] as [number, number, number, number],
  fields: [],
  style: { colour: '#006d77', opacity: 1, width: 2, radius: 5, labelField: null },
  filter: null,
  hidden: false,
})

const kept = (id: string, version = PROJECT_VERSION) => ({
  version,
  document: aDocument(),
  past: [{ label: 'remove-layer', before: aDocument({ layers: [layer(id)] }), after: aDocument() }],
  future: [],
  view: '#v=1',
})

const aKeptWork = async (record: unknown) => {
  const { archive } = aWorkArchive()
  await archive.put({ slot: 's', owner: 'o', saved: 1, hasContent: true }, record)
  return archive
}

test('features that an undo of kept work leads back to stay; those nobody can reach go', async () => {
  const layers = aLayerArchive({ wanted: '{}', orphan: '{}' })
  await sweepLayers(createAtlasStore(), await aKeptWork(kept('wanted')), layers)
  expect([...layers.held.keys()]).toEqual(['wanted'])
})

test('nothing is cleared up while there is work that this version cannot read', async () => {
  const layers = aLayerArchive({ unknown: '{}' })
  await sweepLayers(createAtlasStore(), await aKeptWork(kept('other', 99)), layers)
  expect([...layers.held.keys()]).toEqual(['unknown'])
})

test('a project that is opened meanwhile keeps its layers, before and after the Document names them', async () => {
  const store = createAtlasStore()
  const works = await aKeptWork(kept('other'))
  const layers = aLayerArchive({ opening: '{}' })
  workDesk.setState({ project: { kind: 'reading', file: 'plan.json' } })
  await sweepLayers(store, works, layers)
  expect([...layers.held.keys()]).toEqual(['opening'])
  workDesk.setState({ project: null })
  // the Document names it while the kept work is still being looked through
  const swept = sweepLayers(store, works, layers)
  store.setState({ document: aDocument({ layers: [layer('opening')] }) })
  await swept
  expect([...layers.held.keys()]).toEqual(['opening'])
})
