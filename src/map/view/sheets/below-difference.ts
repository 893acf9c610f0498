/** A comparison of sheets lies over the ticked ones and under the corridor, the sites and every label. */
export const BELOW_DIFFERENCE = 'buffer-ground'

/**
 * Its signs lie under the lowest lettering of the map: MapLibre places the layers from the top, so that no sign takes
 * the place of a name, a number or a symbol.
 */
export const BELOW_SIGNS = 'toposheets-numbers'
