import { type ComponentType, useEffect, useState } from 'react'
import type { AtlasMapProps } from '../map/view/AtlasMap'
import { fetchMapCode, mapCodeAtHand } from './map-code'

type MapCode = { readonly component: ComponentType<AtlasMapProps> | null; readonly failure: Error | null }

const atFirst = (): MapCode => ({ component: mapCodeAtHand()?.default ?? null, failure: null })

/**
 * The map's component once its code has arrived, null before; throws into the error boundary if it cannot be fetched.
 *
 * React's own `lazy` would hold the map back: a suspended child that is ready within 300 ms of its fallback waits until
 * those have passed, which is half of what the whole first map takes.
 */
export const useMapCode = (): ComponentType<AtlasMapProps> | null => {
  const [code, setCode] = useState(atFirst)
  useEffect(() => {
    if (code.component) return
    let current = true
    fetchMapCode().then(
      (module) => current && setCode({ component: module.default, failure: null }),
      (failure: unknown) =>
        current &&
        setCode({ component: null, failure: failure instanceof Error ? failure : new Error(String(failure)) }),
    )
    return () => {
      current = false
    }
  }, [code.component])
  if (code.failure) throw code.failure
  return code.component
}
