import { describe, expect, test } from 'vitest'
import { canAim } from '../../../../src/map/view/picture/aim'
import { longestTilted, shiftedCentre, tilePlan } from '../../../../src/map/view/picture/tile-plan'
import fc from '../../../support/fuzz'

const ratios = fc.constantFrom(1, 2, 4, 150 / 96, 300 / 96, 0.5)
const sides = fc.double({ min: 60, max: 1700, noNaN: true })

describe('the tiles of a picture', () => {
  test('what is kept of them covers every pixel once, and each map fits the card', () => {
    fc.assert(
      fc.property(sides, sides, ratios, fc.integer({ min: 700, max: 4096 }), (width, height, pixelRatio, limit) => {
        const plan = tilePlan({ width, height, pixelRatio }, limit)
        let area = 0
        for (const { x, y, keep } of plan.tiles) {
          area += keep.width * keep.height
          expect(keep.x).toBeGreaterThanOrEqual(x)
          expect(keep.y).toBeGreaterThanOrEqual(y)
          expect(keep.x + keep.width).toBeLessThanOrEqual(x + Math.round(plan.tileWidth * pixelRatio))
          expect(keep.y + keep.height).toBeLessThanOrEqual(y + Math.round(plan.tileHeight * pixelRatio))
          expect(Number.isInteger(x) && Number.isInteger(y)).toBe(true)
        }
        expect(area).toBe(plan.width * plan.height)
        expect(Math.round(plan.tileWidth * pixelRatio)).toBeLessThanOrEqual(limit)
        expect(Math.round(plan.tileHeight * pixelRatio)).toBeLessThanOrEqual(limit)
      }),
      { numRuns: 300 },
    )
  })

  test.each([
    [1, 700],
    [1, 4096],
    [2, 8192],
    [4, 8192],
    [300 / 96, 8192],
  ])(
    'at ratio %d on a card of %i pixels a tilted view is drawn up to the length that is named, and no longer',
    (pixelRatio, limit) => {
      const tilted = { lon: 66, lat: 28, zoom: 6, bearing: 0, pitch: 45 }
      const longest = longestTilted(pixelRatio, limit)
      expect(longest).toBeGreaterThan(limit)
      const can = (length: number): boolean => {
        const side = length / pixelRatio
        return canAim(tilted, tilePlan({ width: side, height: side, pixelRatio }, limit), pixelRatio)
      }
      expect(can(longest * 0.98)).toBe(true)
      expect(can(longest * 1.05)).toBe(false)
      expect(
        canAim(
          { ...tilted, pitch: 0 },
          tilePlan({ width: 2 * longest, height: longest, pixelRatio }, limit),
          pixelRatio,
        ),
      ).toBe(true)
    },
  )

  test('a picture that fits is drawn in one piece', () => {
    expect(tilePlan({ width: 793.6, height: 1122.56, pixelRatio: 300 / 96 }, 8192).tiles).toHaveLength(1)
  })

  test('a tile to the right of a map turned east is centred further south', () => {
    const camera = { lon: 66, lat: 28, zoom: 6, bearing: 90, pitch: 0 }
    const [lon, lat] = shiftedCentre(camera, 100, 0)
    expect(lon).toBeCloseTo(66, 9)
    expect(lat).toBeLessThan(28)
    // 512 · 2⁶ pixels are 360 degrees of longitude
    expect(shiftedCentre({ ...camera, bearing: 0 }, 100, 0)[0]).toBeCloseTo(66 + (100 * 360) / 32768, 9)
  })
})
