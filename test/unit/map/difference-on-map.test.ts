import type { Map as MapLibreMap } from 'maplibre-gl'
import { expect, test, vi } from 'vitest'
import { PALETTES } from '../../../src/map/style/palette'
import { clearDifference, showDifference } from '../../../src/map/view/sheets/difference-on-map'

type Layer = { id: string; filter?: unknown; paint?: Record<string, unknown> }

/** As much of a map as the layers of a comparison need. */
const mapOfLayers = () => {
  const layers = new Map<string, Layer>()
  const at = (id: string): Layer => layers.get(id) ?? { id }
  const map = {
    style: {},
    addLayer: vi.fn((layer: Layer, _below?: string) => layers.set(layer.id, structuredClone(layer))),
    removeLayer: vi.fn(),
    getLayer: (id: string) => layers.get(id),
    getLayersOrder: () => [...layers.keys()],
    setFilter: (id: string, filter: unknown) => layers.set(id, { ...at(id), filter }),
    setPaintProperty: (id: string, name: string, value: unknown) =>
      layers.set(id, { ...at(id), paint: { ...at(id).paint, [name]: value } }),
    getPaintProperty: (id: string, name: string) => at(id).paint?.[name],
    getLayoutProperty: vi.fn(),
    setLayoutProperty: vi.fn(),
  }
  return { map: map as unknown as MapLibreMap, calls: map, at }
}

test('one comparison after another is told to the layers that are there, none is taken away or drawn twice', () => {
  const { map, calls, at } = mapOfLayers()
  showDifference(map, { added: ['34C3'], removed: ['34C7'], both: [] }, PALETTES.light)
  const drawn = map.getLayersOrder()
  expect(JSON.stringify(at('difference-added-sign').filter)).toContain('34C3')

  clearDifference(map)
  for (const id of drawn) expect(JSON.stringify(at(id).filter)).not.toContain('34C')

  showDifference(map, { added: ['34C11'], removed: [], both: ['34C3'] }, PALETTES.dark)
  expect(JSON.stringify(at('difference-added-sign').filter)).toContain('34C11')
  expect(JSON.stringify(at('difference-both').filter)).toContain('34C3')
  expect(JSON.stringify(at('difference-removed').filter)).not.toContain('34C7')
  expect(at('difference-added').paint?.['fill-color']).toBe(PALETTES.dark.pakhtunkhwaBand)

  expect(calls.addLayer).toHaveBeenCalledTimes(drawn.length)
  expect(calls.removeLayer).not.toHaveBeenCalled()
})

test('the signs lie under all lettering, so that the names of places are placed before them, the ground under the corridor', () => {
  const { map, calls } = mapOfLayers()
  for (const id of ['buffer-ground', 'toposheets-numbers', 'town-names']) map.addLayer({ id } as never)
  showDifference(map, { added: ['34C3'], removed: ['34C7'], both: ['34C11'] }, PALETTES.light)
  const added = calls.addLayer.mock.calls.filter(([{ id }]) => id.startsWith('difference-'))
  expect(added).toHaveLength(9)
  for (const [{ id }, below] of added)
    expect([id, below]).toEqual([id, id.endsWith('-sign') ? 'toposheets-numbers' : 'buffer-ground'])
})
