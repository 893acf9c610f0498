/**
 * How well a published coordinate pins a site down.
 *
 * exact        the publisher calls the point exact (a pit or a portal)
 * deposit      the point of the deposit in a geological database
 * approximate  the publisher calls the point approximate, or it was rounded
 * locality     a village, hill or town of the same name, not the working itself
 * area         the representative point of a belt, a field or a district
 * unlocated    no coordinate could be found; listed, never drawn
 */
export const LOCATION_ACCURACIES = ['exact', 'deposit', 'approximate', 'locality', 'area', 'unlocated'] as const

export type LocationAccuracy = (typeof LOCATION_ACCURACIES)[number]

/** Accuracies whose symbol is solid; all others are drawn hollow. */
export const isPinnedDown = (accuracy: LocationAccuracy): boolean => accuracy === 'exact' || accuracy === 'deposit'
