import type { CorridorVariantId } from '../domain/corridor/corridor-variant'
import { type Metres, metres } from '../domain/units'
import { BUFFER_LIMITS } from '../permalink/base'
import type { AtlasStore } from './create-atlas-store'
import { editSession } from './edit-session'

export const setVariant = (store: AtlasStore, variant: CorridorVariantId): void =>
  editSession(store, () => ({ variant }))

/** Sets the distance from the corridor within which sites and towns count: 5–150 km, in whole metres. */
export const setBuffer = (store: AtlasStore, buffer: Metres): void => {
  if (Number.isNaN(buffer)) return
  const { least, most } = BUFFER_LIMITS
  editSession(store, () => ({ buffer: metres(Math.round(Math.min(most, Math.max(least, buffer)))) }))
}
