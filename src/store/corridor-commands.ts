import type { VariantId } from '../domain/corridor/corridor-variant'
import { isOwnId, shippedOrigin } from '../domain/corridor/own-id'
import type { OwnVariant } from '../domain/corridor/own-variant'
import { type Metres, metres } from '../domain/units'
import { BUFFER_LIMITS } from '../permalink/base'
import type { CorridorLab } from './corridor-lab'
import type { AtlasStore } from './create-atlas-store'
import { editSession } from './edit-session'

const editLab = (store: AtlasStore, changes: Partial<CorridorLab>): void =>
  editSession(store, ({ lab }) => {
    const keys = Object.keys(changes) as (keyof CorridorLab)[]
    return keys.every((key) => Object.is(lab[key], changes[key])) ? {} : { lab: { ...lab, ...changes } }
  })

/** Chooses a course; with an own one, links name the shipped course it was made from. */
export const setVariant = (store: AtlasStore, variant: VariantId): void => {
  editSession(store, () => ({ variant: shippedOrigin(variant) }))
  const own = isOwnId(variant) ? variant : null
  if (store.getState().session.lab.own !== own) editLab(store, { own, editing: false, draft: null, chainage: null })
}

/** Sets the distance from the corridor within which sites and towns count: 5–150 km, in whole metres. */
export const setBuffer = (store: AtlasStore, buffer: Metres): void => {
  if (Number.isNaN(buffer)) return
  const { least, most } = BUFFER_LIMITS
  editSession(store, () => ({ buffer: metres(Math.round(Math.min(most, Math.max(least, buffer)))) }))
}

/** How many courses fit side by side. */
export const COMPARED = { least: 2, most: 4 } as const

/** Puts courses side by side, two to four; any other number changes nothing. */
export const compareVariants = (store: AtlasStore, variants: readonly VariantId[]): void => {
  const compared = [...new Set(variants)]
  if (compared.length >= COMPARED.least && compared.length <= COMPARED.most) editLab(store, { compared })
}

/** Lets the points of the chosen own variant be dragged on the map, or ends that. */
export const setVariantEditing = (store: AtlasStore, editing: boolean): void => editLab(store, { editing, draft: null })

/** Shows a variant in the middle of a drag; null when the drag is over. */
export const draftVariant = (store: AtlasStore, draft: OwnVariant | null): void => editLab(store, { draft })

/** Moves the mark along the chosen course; null takes it away. */
export const standAt = (store: AtlasStore, chainage: Metres | null): void => editLab(store, { chainage })

/** Lets the camera follow the chosen course, or ends that. */
export const setFlying = (store: AtlasStore, flying: boolean): void => editLab(store, { flying })
