/** [longitude, latitude] in degrees, WGS84 (RFC 7946 order). */
export type Position = readonly [lon: number, lat: number]

/** [west, south, east, north] in degrees. */
export type BBox = readonly [west: number, south: number, east: number, north: number]
