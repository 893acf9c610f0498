import type { Map as MapLibreMap } from 'maplibre-gl'

type Place = {
  readonly at: { readonly x: number; readonly y: number }
  readonly tolerance: number
  /** Areas are hit too, not only points and lines. */
  readonly areas: boolean
}

/** Opens what lies at a place of the screen and belongs to no theme of the atlas; false if there is nothing. */
export type GuestPicker = (map: MapLibreMap, place: Place) => boolean

let picker: GuestPicker | null = null

/** Called by the part of the map that draws such things; gives the way to step down. */
export const setGuestPicker = (next: GuestPicker): (() => void) => {
  picker = next
  return () => {
    if (picker === next) picker = null
  }
}

/** Asks whoever draws such things; false while nobody does. */
export const openGuest: GuestPicker = (map, place) => picker?.(map, place) ?? false
