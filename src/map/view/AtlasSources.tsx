import { Source } from 'react-map-gl/maplibre'
import { SOURCE_IDS } from '../style/ids'
import { sourceOf } from './source-of'
import type { SourceData } from './use-source-data'

/** All sources, flat and before any layer. */
export const AtlasSources = ({ data }: { readonly data: SourceData }) =>
  SOURCE_IDS.map((id) => <Source key={id} id={id} {...sourceOf(id, data)} />)
