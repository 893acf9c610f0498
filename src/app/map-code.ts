type MapModule = typeof import('../map/view/AtlasMap')

let arriving: Promise<MapModule> | null = null
let arrived: MapModule | null = null

/** The code of the map if it is there already; null while it is on its way. */
export const mapCodeAtHand = (): MapModule | null => arrived

/**
 * The code of the map, on its way once for all who ask.
 *
 * Errors: rejects when it cannot be fetched; the next call asks again.
 */
export const fetchMapCode = (): Promise<MapModule> => {
  arriving ??= import('../map/view/AtlasMap').then(
    (module) => {
      arrived = module
      return module
    },
    (failure: unknown) => {
      arriving = null
      throw failure
    },
  )
  return arriving
}
