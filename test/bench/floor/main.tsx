import 'maplibre-gl/dist/maplibre-gl.css'
import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import { useEffect, useRef } from 'react'
import { createRoot } from 'react-dom/client'

setWorkerUrl(workerUrl)

/** The least an atlas of this kind could be: one map, one background, the outlines of the provinces. */
const Floor = () => {
  const container = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = container.current
    if (!element) return
    const map = new MapLibre({
      container: element,
      center: [69, 30],
      zoom: 4.5,
      attributionControl: false,
      style: {
        version: 8,
        sources: { provinces: { type: 'geojson', data: './geo/provinces.geojson' } },
        layers: [
          { id: 'page', type: 'background', paint: { 'background-color': '#eee' } },
          { id: 'provinces', type: 'fill', source: 'provinces', paint: { 'fill-color': '#c96' } },
        ],
      },
    })
    map.once('idle', () => {
      element.dataset.mapState = 'idle'
    })
    return () => map.remove()
  }, [])
  return <div id="map" ref={container} />
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<Floor />)
