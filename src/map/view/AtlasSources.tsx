import { Source } from 'react-map-gl/maplibre'
import { RELIEF } from '../overlays/plate'
import { FETCHED_FILES, PROMOTED_IDS, SOURCE_IDS } from '../style/ids'
import type { SourceData } from './use-source-data'

const [WEST, SOUTH, EAST, NORTH] = RELIEF
const RELIEF_CORNERS: [[number, number], [number, number], [number, number], [number, number]] = [
  [WEST, NORTH],
  [EAST, NORTH],
  [EAST, SOUTH],
  [WEST, SOUTH],
]

/** Nothing is finer than what zoom 10 shows. */
const DEEPEST_TILES = 10

const reliefAddress = (): string => new URL(`geo/${FETCHED_FILES.relief}`, document.baseURI).href

/** All sources, flat and before any layer. */
export const AtlasSources = ({ data }: { readonly data: SourceData }) =>
  SOURCE_IDS.map((id) => {
    if (id === 'relief') {
      return <Source key={id} id={id} type="image" url={reliefAddress()} coordinates={RELIEF_CORNERS} />
    }
    const promoteId = PROMOTED_IDS[id]
    return (
      <Source
        key={id}
        id={id}
        type="geojson"
        data={data[id]}
        maxzoom={DEEPEST_TILES}
        {...(promoteId && { promoteId })}
      />
    )
  })
