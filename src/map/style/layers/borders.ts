import type { FilterSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { LayerGroup } from '../entry'
import { byZoom } from '../expressions'

const ofClass = (name: string): FilterSpecification => ['==', ['get', 'class'], name]

/** Provincial borders thin, international ones strong with a halo, the Line of Control and other disputed lines dashed. */
export const borders: LayerGroup = ({ palette }) => {
  const scale = palette.lineScale
  return [
    {
      theme: 'borders',
      layer: {
        id: 'borders-provincial',
        type: 'line',
        source: 'borders',
        filter: ofClass('province'),
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': palette.provincial,
          'line-width': byZoom([4, 0.6 * scale], [8, 1.4 * scale]),
          'line-dasharray': [6, 1.6, 1, 1.6],
        },
      },
      legend: [
        {
          id: 'border-provincial',
          swatch: { kind: 'line', colour: palette.provincial, width: 1.2, dash: [6, 1.6, 1, 1.6] },
        },
      ],
    },
    {
      theme: 'borders',
      layer: {
        id: 'borders-international',
        type: 'line',
        source: 'borders',
        filter: ofClass('international'),
        layout: { 'line-join': 'round', 'line-cap': 'round' },
        paint: { 'line-color': palette.international, 'line-width': byZoom([4, 0.9 * scale], [8, 2 * scale]) },
      },
      legend: [{ id: 'border-international', swatch: { kind: 'line', colour: palette.international, width: 1.6 } }],
    },
    {
      theme: 'borders',
      layer: {
        id: 'borders-disputed',
        type: 'line',
        source: 'borders',
        filter: ofClass('disputed'),
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': palette.disputed,
          'line-width': byZoom([4, 1.1 * scale], [8, 2 * scale]),
          'line-dasharray': [3, 2.2],
        },
      },
      legend: [
        { id: 'border-disputed', swatch: { kind: 'line', colour: palette.disputed, width: 1.8, dash: [3, 2.2] } },
      ],
    },
  ]
}
