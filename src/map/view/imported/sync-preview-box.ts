import type { BBox, FeatureCollection } from 'geojson'
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'
import { PREVIEW_BOX, previewBox } from '../../style/imported'

const boxes = (all: readonly BBox[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features: all.map(([west, south, east, north]) => ({
    type: 'Feature',
    properties: {},
    geometry: {
      type: 'LineString',
      coordinates: [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ] as [number, number][],
    },
  })),
})

/** Draws the boxes of the files that are previewed, over everything. */
export const syncPreviewBox = (map: MapLibreMap, all: readonly BBox[]): void => {
  const source = map.getSource<GeoJSONSource>(PREVIEW_BOX)
  if (source) void source.setData(boxes(all))
  else if (all.length > 0) {
    map.addSource(PREVIEW_BOX, { type: 'geojson', data: boxes(all) })
    map.addLayer(previewBox)
  }
}
