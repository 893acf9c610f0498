import { describe, expect, it } from 'vitest'
import { readTerrainTemplate } from '../../../../src/data/terrain-template'
import { surveyAlignment } from '../../../../src/domain/corridor/alignment'
import { profileOf, samplePlaces } from '../../../../src/domain/corridor/elevation-profile'
import { heightAt, type TerrainTile, terrariumHeight, tilesFor } from '../../../../src/domain/earth/terrarium'
import type { Position } from '../../../../src/domain/position'
import { metres } from '../../../../src/domain/units'
import { type Ground, terrainBytes, worldPixel } from '../../../support/synthetic-terrain'

const ZOOM = 9
const COURSE: Position[] = [
  [62.75039, 28.82704],
  [62.92523, 27.92385],
]

const tilesOf = (positions: readonly Position[], ground: Ground): ReadonlyMap<string, TerrainTile> =>
  new Map(
    tilesFor(positions, ZOOM).map((key) => {
      const [, x = 0, y = 0] = key.split('/').map(Number)
      return [key, new Uint8ClampedArray(terrainBytes(x, y, ground))]
    }),
  )

describe('heights from Terrarium tiles', () => {
  it('follow the published encoding', () => {
    expect(terrariumHeight(128, 0, 0)).toBe(0)
    expect(terrariumHeight(127, 255, 128)).toBe(-0.5)
    expect(terrariumHeight(162, 145, 0)).toBe(8849)
  })

  it('of a plane are the plane, also across the edges of tiles', () => {
    const places = samplePlaces(surveyAlignment(COURSE)).map(({ position }) => position)
    const [x0, y0] = worldPixel(COURSE[0] ?? [0, 0], ZOOM)
    const plane: Ground = (x, y) => 900 + 2 * (x - x0) - 1.25 * (y - y0)
    const tiles = tilesOf(places, plane)
    expect(tiles.size).toBeGreaterThan(1)
    for (const place of places) {
      // The encoding itself rounds to 1/256 m.
      expect(Math.abs((heightAt(place, ZOOM, tiles) ?? 0) - plane(...worldPixel(place, ZOOM)))).toBeLessThan(1 / 256)
    }
  })

  it('of a cone are the cone, but for the pixel at its top', () => {
    const places = samplePlaces(surveyAlignment(COURSE)).map(({ position }) => position)
    const [x0, y0] = worldPixel([62.84, 28.37], ZOOM)
    const cone: Ground = (x, y) => 2500 - 8 * Math.hypot(x - x0, y - y0)
    const tiles = tilesOf(places, cone)
    for (const place of places) {
      const [x, y] = worldPixel(place, ZOOM)
      const radius = Math.hypot(x - x0, y - y0)
      // Between four points a cone is flatter than it is by at most slope / 4 radius.
      const bent = radius > 1 ? 8 / (4 * radius) : 8
      expect(Math.abs((heightAt(place, ZOOM, tiles) ?? 0) - cone(x, y))).toBeLessThan(bent + 1 / 256)
    }
  })

  it('are unknown where a tile is missing', () => {
    expect(heightAt([62.8, 28], ZOOM, new Map())).toBeNull()
  })
})

const sample = (chainage: number, height: number | null) => ({
  chainage: metres(chainage),
  height: height === null ? null : metres(height),
})

describe('an elevation profile', () => {
  it('adds up climb and fall and sorts the course by steepness', () => {
    const profile = profileOf([
      sample(0, 100),
      sample(1000, 150),
      sample(2000, 140),
      sample(3000, 140),
      sample(4000, 240),
    ])
    expect(profile).toMatchObject({ gain: 150, loss: 10, highest: 240, lowest: 100, known: 4000 })
    // 1 %, 0 %; none; 5 %; none; 10 %
    expect(profile.slopes.map(({ length }) => length)).toEqual([2000, 0, 1000, 0, 1000])
  })

  it('leaves gaps out instead of bridging them', () => {
    const profile = profileOf([sample(0, 100), sample(1000, null), sample(2000, 900), sample(3000, 910)])
    expect(profile).toMatchObject({ gain: 10, loss: 0, known: 1000 })
    expect(profileOf([sample(0, null)])).toMatchObject({ highest: null, lowest: null, known: 0 })
  })

  it('takes places from end to end', () => {
    const alignment = surveyAlignment(COURSE)
    const places = samplePlaces(alignment)
    expect(places[0]?.chainage).toBe(0)
    expect(places.at(-1)?.chainage).toBeCloseTo(alignment.length, 6)
    expect(samplePlaces(surveyAlignment([]))).toEqual([])
  })
})

describe('the address of a terrain source', () => {
  const BASE = 'http://atlas.test/folder/index.html'
  const POLICY = "default-src 'self'; base-uri 'none'"
  const read = (text: string, policy = POLICY) => readTerrainTemplate(text, BASE, policy)

  it('may lie beside the page', () => {
    expect(read(' terrain/{z}/{x}/{y}.png ')).toEqual({
      ok: true,
      value: { template: 'http://atlas.test/folder/terrain/{z}/{x}/{y}.png', host: 'atlas.test', isOwn: true },
    })
  })

  it('is refused before anything is asked where the page may not talk to its host', () => {
    const foreign = 'https://tiles.test/{z}/{x}/{y}.png'
    expect(read(foreign)).toEqual({ ok: false, error: { kind: 'not-allowed', host: 'tiles.test' } })
    const allowed = read(foreign, `${POLICY}; connect-src 'self' https://tiles.test`)
    expect(allowed).toEqual({ ok: true, value: { template: foreign, host: 'tiles.test', isOwn: false } })
    expect(read('https://evil.test/{z}/{x}/{y}.png', `${POLICY}; connect-src 'self' https://tiles.test`).ok).toBe(false)
  })

  it('needs its placeholders and a web address', () => {
    const kinds = ['', 'terrain/{z}/{x}.png', 'ftp://atlas.test/{z}/{x}/{y}.png', 'http://[/{z}/{x}/{y}'].map(
      (text) => {
        const found = read(text)
        return found.ok ? 'taken' : found.error.kind
      },
    )
    expect(kinds).toEqual(['empty', 'no-placeholders', 'not-an-address', 'not-an-address'])
  })
})
