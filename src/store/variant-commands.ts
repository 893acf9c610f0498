import type { CorridorVariantId, VariantId } from '../domain/corridor/corridor-variant'
import { reverseVariant } from '../domain/corridor/edit-own-variant'
import { ownVariantOf } from '../domain/corridor/own-course'
import { isOwnId, nextOwnId } from '../domain/corridor/own-id'
import type { OwnVariant } from '../domain/corridor/own-variant'
import { setVariant } from './corridor-commands'
import type { AtlasStore } from './create-atlas-store'
import type { EditLabel } from './edit-label'
import type { AtlasState } from './state'
import { transact } from './transact'

/** Colours an own variant can have: each stands out from the land, the sea and the corridor's red, in every theme. */
export const OWN_COLOURS = ['#7b3fbf', '#00708f', '#b0006d', '#4a6b00', '#8a4b08', '#2d4fc4'] as const

const changed = (store: AtlasStore, label: EditLabel, id: string, change: (variant: OwnVariant) => OwnVariant): void =>
  transact(store, label, (document) => {
    const before = document.variants.find((variant) => variant.id === id)
    const after = before && change(before)
    if (!before || !after || after === before) return document
    return { ...document, variants: document.variants.map((variant) => (variant === before ? after : variant)) }
  })

const copyOf = (
  { datasets: { corridor }, document }: AtlasState,
  from: VariantId,
  identity: Pick<OwnVariant, 'id' | 'name' | 'colour'>,
): OwnVariant | null => {
  if (isOwnId(from)) {
    const own = document.variants.find(({ id }) => id === from)
    return own ? { ...own, ...identity } : null
  }
  return corridor.status === 'ready'
    ? ownVariantOf(corridor.value.variants[from as CorridorVariantId], corridor.value.nodes, identity)
    : null
}

/** Makes an own variant out of a shipped or an own one and chooses it. Gives its id; null where there is nothing to copy. */
export const duplicateVariant = (store: AtlasStore, from: VariantId, name: string): VariantId | null => {
  const state = store.getState()
  const ids = state.document.variants.map(({ id }) => id)
  const id = nextOwnId(from, ids)
  const used = state.document.variants.map(({ colour }) => colour)
  const colour = OWN_COLOURS.find((each) => !used.includes(each)) ?? OWN_COLOURS[ids.length % OWN_COLOURS.length]
  const copy = copyOf(state, from, { id, name, colour: colour ?? OWN_COLOURS[0] })
  if (!copy) return null
  transact(store, 'add-variant', (document) => ({ ...document, variants: [...document.variants, copy] }))
  setVariant(store, id)
  return id
}

/** Calls an own variant something else; an empty name changes nothing. */
export const renameVariant = (store: AtlasStore, id: string, name: string): void => {
  const trimmed = name.trim()
  if (trimmed === '') return
  changed(store, 'rename-variant', id, (variant) =>
    variant.name === trimmed ? variant : { ...variant, name: trimmed },
  )
}

/** Draws an own variant in another colour. Shape: `#rrggbb`. */
export const colourVariant = (store: AtlasStore, id: string, colour: string): void =>
  changed(store, 'colour-variant', id, (variant) => (variant.colour === colour ? variant : { ...variant, colour }))

/** Changes the course of an own variant; an edit that gives the same reference leaves no history. */
export const editVariant = (store: AtlasStore, id: string, edit: (variant: OwnVariant) => OwnVariant): void =>
  changed(store, 'edit-variant', id, edit)

/** Turns the direction of travel of an own variant round. */
export const turnVariant = (store: AtlasStore, id: string): void => editVariant(store, id, reverseVariant)

/** Takes an own variant away; the shipped course it came from is chosen where it was. */
export const removeVariant = (store: AtlasStore, id: string): void =>
  transact(store, 'remove-variant', (document) => {
    const variants = document.variants.filter((variant) => variant.id !== id)
    return variants.length === document.variants.length ? document : { ...document, variants }
  })
