import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Map as MapLibreMap } from 'maplibre-gl'

type Values = Readonly<Record<string, unknown>>

/** Changes what paint and layout say otherwise than the layer as it is drawn; anything equal costs no tile. */
export const restyle = (map: MapLibreMap, { id, paint, layout }: LayerSpecification): void => {
  const differs = (was: unknown, is: unknown): boolean => JSON.stringify(was) !== JSON.stringify(is)
  for (const [key, value] of Object.entries((paint ?? {}) as Values)) {
    if (differs(map.getPaintProperty(id, key as never), value)) map.setPaintProperty(id, key as never, value as never)
  }
  for (const [key, value] of Object.entries((layout ?? {}) as Values)) {
    if (differs(map.getLayoutProperty(id, key as never), value)) map.setLayoutProperty(id, key as never, value as never)
  }
}
