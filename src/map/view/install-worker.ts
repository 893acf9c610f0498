import { prewarm, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'

/** Without its own URL MapLibre would start its worker from a blob:, which the content security policy forbids. */
setWorkerUrl(workerUrl)

// The worker is half a megabyte: it starts while React still prepares the map's place.
prewarm()
