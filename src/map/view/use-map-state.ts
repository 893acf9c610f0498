import type { ErrorEvent, Map as MapLibreMap } from 'maplibre-gl'
import { useEffect } from 'react'
import { useAtlas } from '../../store/use-atlas'
import { FETCHED_FILES, type FetchedSourceId } from '../style/ids'

/** What the first complete map needs; the other files come when they are asked for. */
const useFirstDataThere = (): boolean =>
  useAtlas(({ datasets: { provinces, deposits, towns, zones, corridor } }) =>
    [provinces, deposits, towns, zones, corridor].every(({ status }) => status === 'ready' || status === 'failed'),
  )

/** What is there by then is shown, complete or not: milliseconds after the map was made. */
const PATIENCE = 2500

/** Shows a map whose data keep it waiting. */
const usePatience = (map: MapLibreMap | null): void => {
  useEffect(() => {
    const root = map?.getContainer().parentElement
    if (!root) return
    const timer = setTimeout(() => {
      root.dataset.drawn = 'partly'
    }, PATIENCE)
    return () => clearTimeout(timer)
  }, [map])
}

/** Says on the map's element whether it is complete (`idle`) or still at work (`loading`). */
export const useMapState = (map: MapLibreMap | null, layersMounted: boolean): void => {
  const complete = useFirstDataThere() && layersMounted
  usePatience(map)
  useEffect(() => {
    const root = map?.getContainer().parentElement
    if (!map || !root || !complete) return
    const onIdle = (): void => {
      root.dataset.mapState = 'idle'
      root.dataset.drawn = 'complete'
    }
    const onWork = (): void => {
      root.dataset.mapState = 'loading'
    }
    map.on('idle', onIdle)
    map.on('movestart', onWork)
    map.on('dataloading', onWork)
    map.triggerRepaint()
    return () => {
      map.off('idle', onIdle)
      map.off('movestart', onWork)
      map.off('dataloading', onWork)
    }
  }, [map, complete])
}

type SourceError = ErrorEvent & { readonly sourceId?: string }

const isFetched = (id: string | undefined): id is FetchedSourceId => id !== undefined && id in FETCHED_FILES

/** The file behind an error of the map; null for an error that no file caused. */
export const fileOfError = (event: { readonly sourceId?: string }): string | null =>
  isFetched(event.sourceId) ? FETCHED_FILES[event.sourceId] : null

export type MapTroubles = {
  /** A file the map fetches itself could not be used. */
  readonly onSourceError: (file: string) => void
  readonly onContextLost: () => void
  readonly onContextRestored: () => void
}

/** Passes on what goes wrong. */
export const useMapTroubles = (
  map: MapLibreMap | null,
  troubles: MapTroubles,
  failedFiles: readonly string[],
): void => {
  const { onSourceError, onContextLost, onContextRestored } = troubles
  useEffect(() => {
    for (const file of failedFiles) onSourceError(file)
  }, [failedFiles, onSourceError])
  useEffect(() => {
    if (!map) return
    const onError = (event: SourceError): void => {
      const file = fileOfError(event)
      if (file) onSourceError(file)
    }
    map.on('error', onError)
    map.on('webglcontextlost', onContextLost)
    map.on('webglcontextrestored', onContextRestored)
    return () => {
      map.off('error', onError)
      map.off('webglcontextlost', onContextLost)
      map.off('webglcontextrestored', onContextRestored)
    }
  }, [map, onSourceError, onContextLost, onContextRestored])
}
