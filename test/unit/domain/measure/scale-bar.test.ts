import { describe, expect, it } from 'vitest'
import { geodesicScale, niceScaleLength } from '../../../../src/domain/measure/scale-bar'
import { metres } from '../../../../src/domain/units'
import fc from '../../../support/fuzz'

describe('the scale bar', () => {
  it('measures the ground between two pixels, along the equator a degree to 111 319.5 m', () => {
    expect(geodesicScale([66, 0], [67, 0], 100)).toBeCloseTo(1113.1949, 3)
    expect(geodesicScale([66, 0], [67, 0], 0)).toBe(0)
  })

  it('shows less ground to a pixel farther north: 96 486.3 m to a degree of longitude at 30° N', () => {
    // a cos φ / sqrt(1 − e² sin² φ) × π/180, along the parallel; over a hundredth of a degree the geodesic is as long.
    expect(geodesicScale([66.995, 30], [67.005, 30], 10)).toBeCloseTo(96.4863, 4)
  })

  it.each([
    [1000, 120, 100_000],
    [1000, 210, 200_000],
    [1000, 501, 500_000],
    [1000, 999, 500_000],
    [0.3, 100, 20],
  ])('at %d m a pixel and %d pixels shows %d m', (scale, pixels, expected) => {
    expect(niceScaleLength(metres(scale), pixels)?.length).toBeCloseTo(expected, 9)
  })

  it('is never longer than its room and never shorter than two fifths of it', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e5, noNaN: true }), fc.integer({ min: 20, max: 400 }), (scale, room) => {
        const bar = niceScaleLength(metres(scale), room)
        return bar !== null && bar.pixels <= room * (1 + 1e-12) && bar.pixels >= room * 0.4 * (1 - 1e-12)
      }),
    )
  })

  it('does not exist while the map has no size', () => {
    expect(niceScaleLength(metres(0), 100)).toBeNull()
    expect(niceScaleLength(metres(Number.NaN), 100)).toBeNull()
  })
})
