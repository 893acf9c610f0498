// measures.json: lines and areas of every awkward sort all over the world. Lengths and azimuths by GeodSolve, areas and
// perimeters by Planimeter; on Turf's sphere by GeodSolve -e; on the Web Mercator plane by Snyder 1987, equation 7-2,
// which the atlas writes in another form.
import { areaOf, dice, inverses, perimeterOf, write } from './oracle.mjs'

const roll = dice(1961)
const round = (value) => Number(value.toFixed(7))
const place = ([west, south, east, north]) => [round(roll(west, east)), round(roll(south, north))]
const PAKISTAN = [60.5, 23.5, 77.5, 37]
const WORLD = [-180, -85, 180, 85]

const R = 6378137
const SPHERE = ['-e', '6371008.8', '0']
const mercator = ([lon, lat]) => [
  (R * lon * Math.PI) / 180,
  R * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)),
]
const planar = (from, to) => {
  if (Math.abs(from[1]) === 90 || Math.abs(to[1]) === 90) return null
  const step = to[0] - from[0]
  const near = Math.abs(step) > 180 ? to[0] - Math.sign(step) * 360 : to[0]
  const [a, b] = [mercator(from), mercator([near, to[1]])]
  return Math.hypot(b[0] - a[0], b[1] - a[1])
}

const pairsOf = (line) => line.slice(1).map((to, at) => [line[at], to])
const sum = (numbers) => numbers.reduce((total, each) => total + each, 0)
const measuredLine = (name, line) => {
  const solved = inverses(pairsOf(line))
  const plane = pairsOf(line).map(([from, to]) => planar(from, to))
  return {
    name,
    line,
    length: sum(solved.map(([, , distance]) => distance)),
    legs: solved,
    spherical: sum(inverses(pairsOf(line), SPHERE).map(([, , distance]) => distance)),
    planar: plane.includes(null) ? null : sum(plane),
  }
}

const lines = Array.from({ length: 220 }, (_, at) => {
  const window = at % 2 === 0 ? PAKISTAN : WORLD
  const line = Array.from({ length: 2 + (at % 9) }, () => place(window))
  return measuredLine(at % 2 === 0 ? 'Pakistan' : 'world', line)
})

const awkwardLines = [
  [
    'coincident',
    [
      [62.75, 28.8],
      [62.75, 28.8],
    ],
  ],
  [
    'a position repeated in the middle',
    [
      [62, 28],
      [63, 27],
      [63, 27],
      [64, 28],
    ],
  ],
  [
    'there and back',
    [
      [62, 28],
      [63, 27],
      [62, 28],
    ],
  ],
  [
    '0.1 mm',
    [
      [62.75, 28.8],
      [62.750000001, 28.8],
    ],
  ],
  [
    '1 mm north',
    [
      [62.75, 28.8],
      [62.75, 28.80000001],
    ],
  ],
  [
    'antipodal on the equator',
    [
      [0, 0],
      [180, 0],
    ],
  ],
  [
    'antipodal',
    [
      [67, 30],
      [-113, -30],
    ],
  ],
  [
    'nearly antipodal',
    [
      [67, 30],
      [-113.2, -29.9],
    ],
  ],
  [
    'pole to pole',
    [
      [67, 90],
      [67, -90],
    ],
  ],
  [
    'from the north pole',
    [
      [67, 90],
      [67, 24],
    ],
  ],
  [
    'over the north pole',
    [
      [67, 80],
      [-113, 80],
    ],
  ],
  [
    'two longitudes of the pole',
    [
      [0, 90],
      [120, 90],
    ],
  ],
  [
    'across the antimeridian',
    [
      [179.5, 30],
      [-179.5, 31],
    ],
  ],
  [
    'across the antimeridian to the west',
    [
      [-179.9, -10],
      [179.9, 12],
    ],
  ],
  [
    'twice across the antimeridian',
    [
      [179, 5],
      [-179, 6],
      [179, 7],
    ],
  ],
  [
    'along the antimeridian',
    [
      [180, 10],
      [-180, 20],
    ],
  ],
  [
    'meridional',
    [
      [66, 24],
      [66, 37],
    ],
  ],
  [
    'along the equator',
    [
      [60, 0],
      [77, 0],
    ],
  ],
  [
    'along a parallel',
    [
      [60, 30],
      [77, 30],
    ],
  ],
  [
    'the length of Pakistan',
    [
      [61.6, 25.1],
      [77.8, 35.5],
    ],
  ],
  [
    'half round the equator and a little',
    [
      [0, 0],
      [179.5, 0],
    ],
  ],
].map(([name, line]) => measuredLine(name, line))

const star = ([lon, lat], least, most, points, turn = 1) =>
  Array.from({ length: points }, (_, at) => {
    const [angle, reach] = [(turn * 2 * Math.PI * at) / points, roll(least, most)]
    const east = lon + (reach * Math.cos(angle)) / Math.cos((lat * Math.PI) / 180)
    return [round(((east + 540) % 360) - 180), round(lat + reach * Math.sin(angle))]
  })

const measuredArea = (name, polygons) => {
  const closed = polygons.map((rings) => rings.map((ring) => [...ring, ring[0]]))
  const areas = closed.map((rings) => rings.map((ring) => areaOf(ring)))
  return {
    name,
    polygons: polygons,
    area: sum(areas.map(([outer, ...holes]) => outer - sum(holes))),
    perimeter: sum(closed.flat().map((ring) => perimeterOf(ring))),
  }
}

const areas = Array.from({ length: 210 }, (_, at) => {
  const turn = at % 3 === 0 ? -1 : 1
  const home = at % 2 === 0 ? PAKISTAN : [-180, -70, 180, 70]
  const centre = place(home)
  const size = [0.01, 0.3, 2][at % 3]
  const rings = [star(centre, size / 2, size, 3 + (at % 17), turn)]
  if (at % 4 === 1) rings.push(star(centre, size / 20, size / 5, 3 + (at % 5), -turn))
  return measuredArea(`${at % 2 === 0 ? 'Pakistan' : 'world'}, ${rings.length - 1} holes`, [rings])
})

const box = (west, south, east, north) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
]
const backwards = (ring) => [...ring].reverse()
const province = [
  [60.87, 29.86],
  [61.6, 25.2],
  [66.6, 24.86],
  [67.6, 27.9],
  [70.3, 28.9],
  [70.1, 31.3],
  [67.6, 31.4],
  [66.3, 29.9],
]
const awkwardAreas = [
  ['one metre', [[box(67, 30, 67.00001, 30.00001)]]],
  ['one centimetre', [[box(67, 30, 67.0000001, 30.0000001)]]],
  [
    'all corners in one place',
    [
      [
        [
          [67, 30],
          [67, 30],
          [67, 30],
        ],
      ],
    ],
  ],
  [
    'corners in line along a meridian',
    [
      [
        [
          [67, 30],
          [67, 31],
          [67, 32],
        ],
      ],
    ],
  ],
  [
    'a corner named twice',
    [
      [
        [
          [67, 30],
          [68, 30],
          [68, 30],
          [68, 31],
        ],
      ],
    ],
  ],
  [
    'a sliver',
    [
      [
        [
          [62, 26],
          [70, 26.0000005],
          [62, 26.000001],
        ],
      ],
    ],
  ],
  ['a whole province', [[province]]],
  ['a whole province the other way round', [[backwards(province)]]],
  ['a province with a hole', [[province, box(64, 27, 65, 28)]]],
  [
    'a province with two holes, one wound the other way',
    [[province, box(64, 27, 65, 28), backwards(box(66, 27, 67, 28))]],
  ],
  ['two polygons', [[box(62, 26, 63, 27)], [box(66, 30, 67, 31)]]],
  [
    'two polygons with a hole each',
    [
      [box(62, 26, 63, 27), box(62.4, 26.4, 62.6, 26.6)],
      [box(66, 30, 67, 31), box(66.1, 30.1, 66.9, 30.9)],
    ],
  ],
  [
    'across the antimeridian',
    [
      [
        [
          [179, 10],
          [-179, 10],
          [-179, 12],
          [179, 12],
        ],
      ],
    ],
  ],
  [
    'across the antimeridian the other way round',
    [
      [
        backwards([
          [179, 10],
          [-179, 10],
          [-179, 12],
          [179, 12],
        ]),
      ],
    ],
  ],
  [
    'across the antimeridian with a hole',
    [
      [
        [
          [178, 10],
          [-178, 10],
          [-178, 14],
          [178, 14],
        ],
        [
          [179.5, 11],
          [-179.5, 11],
          [-179.5, 12],
          [179.5, 12],
        ],
      ],
    ],
  ],
  ['touching the antimeridian', [[box(179, -20, 180, -18)]]],
  [
    'with a corner at the pole',
    [
      [
        [
          [0, 85],
          [30, 85],
          [15, 90],
        ],
      ],
    ],
  ],
  [
    'round the north pole',
    [
      [
        [
          [0, 80],
          [90, 80],
          [180, 80],
          [-90, 80],
        ],
      ],
    ],
  ],
  [
    'round the north pole the other way',
    [
      [
        backwards([
          [0, 80],
          [90, 80],
          [180, 80],
          [-90, 80],
        ]),
      ],
    ],
  ],
  [
    'round the south pole',
    [
      [
        [
          [0, -75],
          [120, -75],
          [-120, -75],
        ],
      ],
    ],
  ],
  ['across the equator', [[box(30, -5, 40, 5)]]],
  [
    'an octant',
    [
      [
        [
          [0, 0],
          [90, 0],
          [0, 90],
        ],
      ],
    ],
  ],
  ['all of Pakistan and more', [[box(58, 21, 80, 39.5)]]],
].map(([name, polygons]) => measuredArea(name, polygons))

write('measures.json', {
  madeBy: 'make-measures.mjs with GeodSolve -i -p 9 (-e 6371008.8 0 for the sphere) and Planimeter -p 9',
  lines,
  awkwardLines,
  areas,
  awkwardAreas,
})
