// areas.json: the polygons of public/geo as shipped, measured by Planimeter (WGS84, geodesic edges); holes count against.
import { areaOf, read, write } from './oracle.mjs'

const measured = (file) =>
  read(`../../public/geo/${file}`).features.map(({ properties, geometry }) => {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    const areas = polygons.map(
      ([shell, ...holes]) => areaOf(shell) - holes.reduce((sum, hole) => sum + areaOf(hole), 0),
    )
    return { code: properties.code, area: areas.reduce((sum, area) => sum + area, 0) }
  })

write('areas.json', {
  madeBy: 'make-areas.mjs with Planimeter -p 9',
  provinces: measured('provinces.geojson'),
  countries: measured('pakistan.geojson'),
})
