import type { FeatureCollection } from 'geojson'
import { memo } from 'react'
import { Source } from 'react-map-gl/maplibre'
import { SOURCE_IDS, type SourceId } from '../style/ids'
import { collectionOf, sourceOf } from './source-of'
import type { SourceData } from './use-source-data'

type OneSourceProps = { readonly id: SourceId; readonly data: FeatureCollection | null }

/** Data come by reference: a source whose data are the same has nothing to do. */
const OneSource = memo(({ id, data }: OneSourceProps) => <Source id={id} {...sourceOf(id, data)} />)

/** All sources, flat and before any layer. */
export const AtlasSources = ({ data }: { readonly data: SourceData }) =>
  SOURCE_IDS.map((id) => <OneSource key={id} id={id} data={collectionOf(id, data)} />)
