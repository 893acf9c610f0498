import 'maplibre-gl/dist/maplibre-gl.css'
import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'

setWorkerUrl(workerUrl)

const element = document.querySelector<HTMLElement>('#map')
const input = document.querySelector<HTMLInputElement>('input')
const shade = { 'line-color': '#7b2d8b', 'line-opacity': 0.8, 'line-width': 2 }

/** What MapLibre does with a file by itself: its own worker reads and cuts it, its own layers look like an imported one. */
const show = (map: MapLibre, file: File): void => {
  map.addSource('file', { type: 'geojson', data: URL.createObjectURL(file) })
  const base = { source: 'file' } as const
  map.addLayer({
    ...base,
    id: 'areas',
    type: 'fill',
    filter: ['==', ['geometry-type'], 'Polygon'],
    paint: { 'fill-color': '#7b2d8b', 'fill-opacity': 0.28, 'fill-antialias': false },
  })
  map.addLayer({ ...base, id: 'lines', type: 'line', filter: ['!=', ['geometry-type'], 'Point'], paint: shade })
  map.addLayer({
    ...base,
    id: 'points',
    type: 'circle',
    filter: ['==', ['geometry-type'], 'Point'],
    paint: {
      'circle-color': '#7b2d8b',
      'circle-opacity': 0.8,
      'circle-radius': 4,
      'circle-stroke-color': '#ffffff',
      'circle-stroke-opacity': 0.8,
      'circle-stroke-width': 1,
    },
  })
}

if (element && input) {
  const map = new MapLibre({
    container: element,
    center: [67.8, 30.6],
    zoom: 5,
    maxZoom: 10,
    attributionControl: false,
    renderWorldCopies: false,
    style: {
      version: 8,
      sources: {},
      layers: [{ id: 'page', type: 'background', paint: { 'background-color': '#eee' } }],
    },
  })
  map.on('idle', () => {
    element.dataset.mapState = 'idle'
  })
  map.on('dataloading', () => {
    element.dataset.mapState = 'loading'
  })
  input.addEventListener('change', () => {
    const [file] = input.files ?? []
    if (file) show(map, file)
  })
}
