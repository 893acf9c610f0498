import { describe, expect, test } from 'vitest'
import { THEMES_AT_START } from '../../../src/domain/themes'
import { metres } from '../../../src/domain/units'
import { NO_FILTERS } from '../../../src/permalink/base'
import { toHash } from '../../../src/permalink/to-hash'
import { aSnapshot } from '../../support/a-snapshot'

describe('writing a link', () => {
  test('the first view has the shortest link', () => {
    expect(toHash(aSnapshot())).toBe('#v=1')
  })

  test('a link can be read aloud', () => {
    const snapshot = aSnapshot({
      camera: { lon: 64.1, lat: 27.5, zoom: 6.2, bearing: 0, pitch: 0 },
      language: 'ur',
      colourTheme: 'dark',
      panel: 'corridor',
      selection: { kind: 'leg', id: 'as-named/1' },
      variant: 'via-existing-roads',
      buffer: metres(75_000),
      filters: { ...NO_FILTERS, commodityGroups: ['copper-gold', 'coal'], provinces: ['PK-BA'], text: 'reko diq' },
      sheets: ['30G11', '34C1', '34C2', '34C3', '34C11'],
    })
    expect(toHash(snapshot, { edition: '2f9c1a' })).toBe(
      '#v=1&map=6.2/27.5/64.1&lang=ur&theme=dark&panel=corridor&select=leg:as-named/1&variant=via-existing-roads' +
        '&buffer=75&commodity=copper-gold,coal&province=PK-BA&q=reko%20diq&sheets=30G11,34C1-3.11&ed=2f9c1a',
    )
  })

  test('layers are written as differences from the start', () => {
    const themes = {
      ...THEMES_AT_START,
      relief: { visible: false, opacity: 1 },
      toposheets: { visible: true, opacity: 1 },
      towns: { visible: true, opacity: 0.5 },
      buffer: { visible: true, opacity: 0.25 },
    }
    expect(toHash(aSnapshot({ themes }))).toBe('#v=1&layers=-relief,+toposheets,+buffer:0.25,towns:0.5')
  })

  test('the digits of the centre follow the zoom', () => {
    const at = (zoom: number) =>
      toHash(aSnapshot({ camera: { lon: 61.123456789, lat: 29.123456789, zoom, bearing: 0, pitch: 0 } }))
    expect(at(3)).toBe('#v=1&map=3/29.12/61.12')
    expect(at(6.126)).toBe('#v=1&map=6.13/29.123/61.123')
    expect(at(10)).toBe('#v=1&map=10/29.1235/61.1235')
  })

  test('bearing and pitch stand in a link only when the map is turned or tilted', () => {
    const camera = { lon: 64, lat: 28, zoom: 6, bearing: -30.06, pitch: 0 }
    expect(toHash(aSnapshot({ camera }))).toBe('#v=1&map=6/28/64/-30.1/0')
  })

  test('a bearing has one way to be written, however often the map was turned', () => {
    const turned = (bearing: number) => toHash(aSnapshot({ camera: { lon: 64, lat: 28, zoom: 6, bearing, pitch: 0 } }))
    expect([270, -90, 630].map(turned)).toEqual(Array(3).fill('#v=1&map=6/28/64/-90/0'))
    expect([180, -180].map(turned)).toEqual(Array(2).fill('#v=1&map=6/28/64/180/0'))
    expect([0, 360, -0.04].map(turned)).toEqual(Array(3).fill('#v=1&map=6/28/64'))
  })

  test('a text of half a character does not break the link', () => {
    expect(toHash(aSnapshot({ filters: { ...NO_FILTERS, text: 'a\ud800b' } }))).toBe('#v=1&q=ab')
  })
})
