/** A comparison of sheets lies over the ticked ones and under the corridor, the sites and every label. */
export const BELOW_DIFFERENCE = 'buffer-ground'
