import { describe, expect, it } from 'vitest'
import { sheetsCrossed } from '../../../../src/domain/corridor/sheets-crossed'

describe('sheets crossed', () => {
  it('run east in the order 30 O/15, 34 C/3, 34 C/7, 34 C/11, as the published maps lie side by side', () => {
    const line = [
      [63.8, 29.3],
      [64.7, 29.4],
    ] as const
    expect(sheetsCrossed(line)).toEqual(['30O15', '34C3', '34C7', '34C11'])
  })

  it('are the one sheet under a single position or a short line', () => {
    expect(sheetsCrossed([[61.6, 29.28]])).toEqual(['30G11'])
    expect(
      sheetsCrossed([
        [61.6, 29.28],
        [61.61, 29.29],
      ]),
    ).toEqual(['30G11'])
  })

  it('leave out a corner that is only touched', () => {
    const corner = [61.75, 29.5] as const
    expect(sheetsCrossed([[61.6, 29.4], corner, [61.6, 29.45]])).toEqual(['30G11'])
  })

  it('count a cut corner however short, here 200 m of it', () => {
    // From 30 G/11 northwards past its north-east corner: east of the meridian before north of the parallel.
    const crossed = sheetsCrossed([
      [61.748, 29.498],
      [61.752, 29.501],
    ])
    expect(crossed).toEqual(['30G11', '30G15', '30G14'])
  })

  it('include the sheet that a geodesic between two points on one parallel bulges into', () => {
    // Both ends lie 3 km south of 30° N; four degrees of geodesic rise 1.7 km at the middle, ten degrees 10.5 km.
    const south = 29.973
    const narrow = sheetsCrossed([
      [64.1, south],
      [67.9, south],
    ])
    const wide = sheetsCrossed([
      [61.1, south],
      [71.1, south],
    ])
    expect(narrow.every((sheet) => ['1', '5', '9', '13'].includes(sheet.slice(3)))).toBe(true)
    expect(wide.some((sheet) => ['4', '8', '12', '16'].includes(sheet.slice(3)))).toBe(true)
  })

  it('include it even where the line rises 3 m across the parallel and comes back within one column', () => {
    const south = 30 - 3 / 110_852
    expect(
      sheetsCrossed([
        [64.005, south],
        [64.245, south],
      ]),
    ).toEqual(['34C1', '34B4'])
  })

  it('are none outside the numbered index', () => {
    expect(
      sheetsCrossed([
        [58, 25],
        [59, 26],
      ]),
    ).toEqual([])
  })
})
