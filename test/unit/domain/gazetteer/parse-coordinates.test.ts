import { describe, expect, it } from 'vitest'
import { parseCoordinates } from '../../../../src/domain/gazetteer/parse-coordinates'
import fc from '../../../support/fuzz'

/** 28° 49′ 37.344″ N, 62° 45′ 1.404″ E. */
const NOKUNDI = [62.75039, 28.82704] as const

const readingsOf = (text: string) => {
  const parsed = parseCoordinates(text)
  if (!parsed.ok) throw new Error(`${text}: ${parsed.error.kind}`)
  return parsed.value
}
const onlyReading = (text: string) => {
  const readings = readingsOf(text)
  expect(readings).toHaveLength(1)
  const [reading] = readings
  if (!reading) throw new Error('no reading')
  return reading
}
const errorOf = (text: string) => {
  const parsed = parseCoordinates(text)
  return parsed.ok ? null : parsed.error
}

describe('coordinates in decimal degrees', () => {
  it.each([
    '28.82704, 62.75039',
    '28.82704 62.75039',
    '28.82704;62.75039',
    '(28.82704, 62.75039)',
    '28.82704° 62.75039°',
    '28.82704/62.75039',
    '۲۸٫۸۲۷۰۴، ۶۲٫۷۵۰۳۹',
    '٢٨.٨٢٧٠٤ ٦٢.٧٥٠٣٩',
    '28,82704; 62,75039',
    '28,82704 62,75039',
    '28,82704, 62,75039',
    '\u200e28.82704\u00a0,\u200f 62.75039',
  ])('%s is latitude first, because the other order is not near Pakistan', (text) => {
    const reading = onlyReading(text)
    expect(reading.position).toEqual(NOKUNDI)
    expect(reading).toMatchObject({ order: 'lat-lon', basis: 'window' })
  })

  it('62.75039, 28.82704 is longitude first for the same reason', () => {
    expect(onlyReading('62.75039, 28.82704')).toEqual({ position: NOKUNDI, order: 'lon-lat', basis: 'window' })
  })

  it('30, 120 is latitude first, because no latitude is 120°', () => {
    expect(onlyReading('30, 120')).toEqual({ position: [120, 30], order: 'lat-lon', basis: 'range' })
    expect(onlyReading('120, 30')).toEqual({ position: [120, 30], order: 'lon-lat', basis: 'range' })
  })

  it('10, 20 may be either, so both are offered, latitude first', () => {
    expect(readingsOf('10, 20')).toEqual([
      { position: [20, 10], order: 'lat-lon', basis: 'assumed' },
      { position: [10, 20], order: 'lon-lat', basis: 'assumed' },
    ])
  })

  it('28,62 is two whole numbers, not one with a decimal comma', () => {
    expect(onlyReading('28,62').position).toEqual([62, 28])
  })

  it('minus signs of every kind mean south and west', () => {
    expect(onlyReading('−33.9, 151.2').position).toEqual([151.2, -33.9])
    expect(onlyReading('-33.9, 151.2').position).toEqual([151.2, -33.9])
  })
})

describe('coordinates with their hemisphere or label', () => {
  it.each([
    '28.82704N 62.75039E',
    'N28.82704 E62.75039',
    'n 28.82704, e 62.75039',
    '28.82704° north, 62.75039° east',
    'lat: 28.82704, lon: 62.75039',
    'Latitude 28.82704 Longitude 62.75039',
    'lat 28.82704 N, long 62.75039 E',
    '۲۸٫۸۲۷۰۴ شمال، ۶۲٫۷۵۰۳۹ مشرق',
  ])('%s is latitude first because it says so', (text) => {
    expect(onlyReading(text)).toEqual({ position: NOKUNDI, order: 'lat-lon', basis: 'named' })
  })

  it.each(['62.75039E 28.82704N', 'E62.75039, N28.82704', 'lon=62.75039 lat=28.82704'])(
    '%s is longitude first because it says so',
    (text) => {
      expect(onlyReading(text)).toEqual({ position: NOKUNDI, order: 'lon-lat', basis: 'named' })
    },
  )

  it('33.9 S, 18.4 W lies south and west', () => {
    expect(onlyReading('33.9 S, 18.4 W').position).toEqual([-18.4, -33.9])
  })
})

describe('coordinates in degrees, minutes and seconds', () => {
  it.each([
    `28°49′37.344″N 62°45′1.404″E`,
    `28°49'37.344"N, 62°45'1.404"E`,
    `28° 49’ 37.344” N 62° 45’ 1.404” E`,
    `28°49'37.344''N 62°45'1.404''E`,
    'N 28 49 37.344 E 62 45 1.404',
    '28 49 37.344 N, 62 45 1.404 E',
    '28-49-37.344N 62-45-1.404E',
    '28d49m37.344s N 62d45m1.404s E',
    '28 deg 49 37.344 N, 62 deg 45 1.404 E',
    '28º49′37,344″N 62º45′1,404″E',
    '28 49 37.344, 62 45 1.404',
    '28 49 37.344 62 45 1.404',
    '28°49.6224′N 62°45.0234′E',
    '28 49.6224, 62 45.0234',
    '28°49,6224′N, 62°45,0234′E',
    '۲۸°۴۹′۳۷٫۳۴۴″ شمال ۶۲°۴۵′۱٫۴۰۴″ مشرق',
  ])('%s is Nokundi', (text) => {
    const { position, order } = onlyReading(text)
    expect(position[0]).toBeCloseTo(62.75039, 9)
    expect(position[1]).toBeCloseTo(28.82704, 9)
    expect(order).toBe('lat-lon')
  })

  it('minus before the degrees goes for the minutes too', () => {
    expect(onlyReading('-33 30 0, 151 12 0').position).toEqual([151.2, -33.5])
  })
})

describe('text that is no pair of coordinates', () => {
  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['Nokundi', 'not-coordinates'],
    ['34 C 11', 'not-coordinates'],
    ['28.8', 'only-one-number'],
    ['28.8 N, 62.7', 'only-one-hemisphere'],
    ['28.8 N 62.7 N', 'same-axis-twice'],
    ['-28.8 S, 62.7 E', 'sign-and-hemisphere'],
    ['28 61 0, 62 45 0', 'sixty-or-more'],
    ['95, 200', 'out-of-range'],
    ['95 N, 62 E', 'out-of-range'],
    ['1, 2, 3', 'not-coordinates'],
    ['28.5 30 0, 62 0 0', 'not-coordinates'],
    ['28,5,62,7', 'not-coordinates'],
    ["28'49° 62'45°", 'not-coordinates'],
  ])('%s is refused as %s', (text, kind) => {
    expect(errorOf(text)?.kind).toBe(kind)
  })

  it('is never a reason to throw', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 30 }),
        (text) => typeof parseCoordinates(text).ok === 'boolean',
      ),
    )
    const likely = fc.array(fc.constantFrom('28', '62.7', ' ', ',', '°', "'", '"', 'N', 'E', '-', 'lat', ';', 's'), {
      maxLength: 12,
    })
    fc.assert(fc.property(likely, (parts) => typeof parseCoordinates(parts.join('')).ok === 'boolean'))
  })
})

describe('coordinates written out', () => {
  it('are read back to the digit, in both orders', () => {
    const lon = fc.double({ min: 58, max: 80, noNaN: true }).map((value) => Number(value.toFixed(5)))
    const lat = fc.double({ min: 21, max: 39.5, noNaN: true }).map((value) => Number(value.toFixed(5)))
    fc.assert(
      fc.property(lon, lat, (x, y) => {
        for (const text of [`${y}, ${x}`, `${x}, ${y}`, `${y}N ${x}E`]) {
          expect(onlyReading(text).position).toEqual([x, y])
        }
      }),
    )
  })
})
