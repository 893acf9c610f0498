import type { FeatureCollection } from 'geojson'
import { useMemo } from 'react'
import type { Layered } from '../../data/datasets'
import type { Loadable } from '../../data/load-error'
import { selectedRecord } from '../../store/selectors/selected'
import { useAtlas } from '../../store/use-atlas'
import type { MapTexts } from '../map-texts'
import { NOTHING } from '../overlays/collection'
import { plate } from '../overlays/plate'
import { selectedSite } from '../overlays/selected-site'
import type { SourceId } from '../style/ids'
import type { Ground } from './ground'
import { useCorridorData } from './use-corridor-data'

/** The relief is a picture and has an address; all else is handed over by reference. */
export type SourceData = Readonly<Record<Exclude<SourceId, 'relief'>, FeatureCollection>>

const collection = <T>(loadable: Loadable<Layered<T>>): FeatureCollection =>
  loadable.status === 'ready' ? loadable.value.collection : NOTHING

const useSelectionData = (): FeatureCollection => {
  const selected = useAtlas(selectedRecord)
  const site = selected?.kind === 'site' ? selected.record : null
  return useMemo(() => (site ? selectedSite(site) : NOTHING), [site])
}

/** What each source shows now. References stay the same while nothing changed: an equal but new one costs a reload. */
export const useSourceData = (texts: MapTexts, buffer: FeatureCollection | null, ground: Ground): SourceData => {
  const datasets = useAtlas((state) => state.datasets)
  const corridor = useCorridorData(texts)
  const selection = useSelectionData()
  return {
    ...ground.collections,
    plate,
    provinces: collection(datasets.provinces),
    toposheets: collection(datasets.toposheets),
    'cited-maps': collection(datasets.citedMaps),
    buffer: buffer ?? NOTHING,
    zones: collection(datasets.zones),
    corridor: corridor.legs,
    'corridor-nodes': corridor.nodes,
    'corridor-marks': corridor.marks,
    'corridor-station': corridor.station,
    towns: collection(datasets.towns),
    deposits: collection(datasets.deposits),
    selection,
    // filled by the code that draws them, which a visit without drawings never fetches
    drawings: NOTHING,
    sketch: NOTHING,
  }
}
