import type { Map as MapLibreMap } from 'maplibre-gl'
import { useEffect, useRef } from 'react'
import { chosenOwnVariant } from '../../store/selectors/corridor-courses'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import type { MapTexts } from '../map-texts'

/** Handles on the chosen own course while it is edited; their code comes when that is first asked for. */
export const useVariantHandles = (map: MapLibreMap | null, texts: MapTexts): void => {
  const store = useAtlasStore()
  const editing = useAtlas((state) => state.session.lab.editing && chosenOwnVariant(state) !== null)
  const words = useRef(texts)
  useEffect(() => {
    words.current = texts
  }, [texts])
  useEffect(() => {
    if (!map || !editing) return
    let wanted = true
    let remove = (): void => undefined
    import('./corridor/variant-handles').then(
      ({ showVariantHandles }) => {
        if (wanted) remove = showVariantHandles(map, store, () => words.current)
      },
      // Without the code there are no handles; the panel's list edits the course as well.
      () => undefined,
    )
    return () => {
      wanted = false
      remove()
    }
  }, [map, store, editing])
}
