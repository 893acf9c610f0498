import type { AreaGeometry } from '../earth/area-geometry'
import { closedRing } from '../measure/perimeter'
import type { Drawing } from './drawing'

type Drawn = Pick<Drawing, 'kind' | 'positions' | 'holes'>

/** The polygon of an area, its rings closed; null for what has no area. */
export const areaOf = ({ kind, positions, holes }: Drawn): AreaGeometry | null =>
  kind === 'area' && positions.length > 2
    ? { type: 'Polygon', coordinates: [positions, ...holes].map(closedRing) }
    : null
