import { describe, expect, test } from 'vitest'
import { base } from '../../../src/permalink/base'
import { fromHash, isAtlasHash } from '../../../src/permalink/from-hash'

const read = (hash: string) => fromHash(base(), hash)

describe('reading a link', () => {
  test('no fragment opens the first view and drops nothing', () => {
    for (const hash of ['', '#', '#v=1'])
      expect(read(hash)).toEqual({ snapshot: base(), edition: null, own: null, dropped: [] })
  })

  test('the documented keys are read', () => {
    const { snapshot, dropped } = read(
      '#v=1&map=7.5/29.25/61.5/30/45&lang=ur&theme=projector&panel=coverage&select=sheet:30G11&variant=via-existing-roads&buffer=12.5&sheets=30G11',
    )
    expect(dropped).toEqual([])
    expect(snapshot).toMatchObject({
      camera: { zoom: 7.5, lat: 29.25, lon: 61.5, bearing: 30, pitch: 45 },
      language: 'ur',
      colourTheme: 'projector',
      panel: 'coverage',
      selection: { kind: 'sheet', id: '30G11' },
      variant: 'via-existing-roads',
      buffer: 12_500,
      sheets: ['30G11'],
    })
  })

  test('keys that a link leaves out stay as the start has them', () => {
    const { snapshot } = fromHash({ ...base(), language: 'ur' }, '#v=1&panel=claims')
    expect(snapshot).toEqual({ ...base(), language: 'ur', panel: 'claims' })
  })

  test('the data edition of a shared link is handed on', () => {
    expect(read('#v=1&ed=2f9c1a')).toMatchObject({ edition: '2f9c1a', dropped: [] })
  })

  test('a link of a newer version is read as far as it is understood', () => {
    const { snapshot, dropped } = read('#v=2&lang=ur&tilt=yes')
    expect(snapshot.language).toBe('ur')
    expect(dropped).toEqual([
      { key: 'v', text: '2', reason: 'newer' },
      { key: 'tilt', text: 'yes', reason: 'unknown-key' },
    ])
  })

  test.each([
    ['lang=xx', { key: 'lang', text: 'xx', reason: 'unknown-value' }],
    ['panel=stories', { key: 'panel', text: 'stories', reason: 'unknown-value' }],
    ['select=mine:saindak', { key: 'select', text: 'mine:saindak', reason: 'unknown-value' }],
    ['select=sheet:30Z11', { key: 'select', text: 'sheet:30Z11', reason: 'unknown-value' }],
    ['select=province:PK-XX', { key: 'select', text: 'province:PK-XX', reason: 'unknown-value' }],
    ['select=leg:as-named/0', { key: 'select', text: 'leg:as-named/0', reason: 'unknown-value' }],
    ['buffer=wide', { key: 'buffer', text: 'wide', reason: 'malformed' }],
    ['commodity=unobtainium', { key: 'commodity', text: 'unobtainium', reason: 'unknown-value' }],
    ['layers=+contours', { key: 'layers', text: '+contours', reason: 'unknown-value' }],
    ['map=6/north/64', { key: 'map', text: '6/north/64', reason: 'malformed' }],
    ['colour=red', { key: 'colour', text: 'red', reason: 'unknown-key' }],
    ['v=one', { key: 'v', text: 'one', reason: 'malformed' }],
    ['hello', { key: '', text: 'hello', reason: 'malformed' }],
  ])('%s is dropped and said', (part, dropped) => {
    expect(read(`#${part}`)).toEqual({ snapshot: base(), edition: null, own: null, dropped: [dropped] })
  })

  test('one unknown layer or sheet does not take the others with it', () => {
    const { snapshot, dropped } = read('#v=1&layers=-relief,+contours,+toposheets&sheets=30G11,99Z9,34C3')
    expect(snapshot.themes.relief.visible).toBe(false)
    expect(snapshot.themes.toposheets.visible).toBe(true)
    expect(snapshot.sheets).toEqual(['30G11', '34C3'])
    expect(dropped.map(({ text }) => text)).toEqual(['+contours', '99Z9'])
  })

  test('a value out of range becomes the nearest possible one', () => {
    const { snapshot, dropped } = read('#v=1&map=40/29/64/0/89&buffer=900&layers=towns:7')
    expect(snapshot.camera).toEqual({ lon: 64, lat: 29, zoom: 10, bearing: 0, pitch: 60 })
    expect(snapshot.buffer).toBe(150_000)
    expect(snapshot.themes.towns).toEqual({ visible: true, opacity: 1 })
    expect(dropped.map(({ key, reason }) => `${key} ${reason}`)).toEqual([
      'map out-of-range',
      'buffer out-of-range',
      'layers out-of-range',
    ])
  })

  test('latitude and longitude in the wrong order are put right', () => {
    const { snapshot, dropped } = read('#v=1&map=6/64.5/28')
    expect(snapshot.camera).toMatchObject({ lat: 28, lon: 64.5 })
    expect(dropped).toEqual([{ key: 'map', text: '6/64.5/28', reason: 'swapped' }])
  })

  test('a centre beyond the map becomes the nearest part of Pakistan', () => {
    const { snapshot, dropped } = read('#v=1&map=6/40.7/-74')
    expect(snapshot.camera).toMatchObject({ lat: 37, lon: 61 })
    expect(dropped).toEqual([{ key: 'map', text: '6/40.7/-74', reason: 'out-of-range' }])
  })

  test('of a repeated key the first one counts', () => {
    const { snapshot, dropped } = read('#v=1&lang=ur&lang=en')
    expect(snapshot.language).toBe('ur')
    expect(dropped).toEqual([{ key: 'lang', text: 'en', reason: 'repeated' }])
  })

  test('links survive what mail and chat programs do to them', () => {
    const wanted = read('#v=1&layers=-relief,+toposheets&panel=coverage').snapshot
    for (const mangled of [
      '#v=1&amp;layers=-relief,+toposheets&amp;panel=coverage',
      '#v=1&layers=-relief, toposheets&panel=coverage',
      '#v%3D1%26layers%3D-relief%2C%2Btoposheets%26panel%3Dcoverage',
      '#V=1&Layers=-RELIEF,%2Btoposheets&PANEL=Coverage',
    ]) {
      expect(read(mangled)).toMatchObject({ snapshot: wanted, dropped: [] })
    }
  })

  test('a number followed by the bracket of a sentence is read, and the bracket reported', () => {
    const { snapshot, dropped } = read('#v=1&buffer=80)')
    expect(snapshot.buffer).toBe(80_000)
    expect(dropped).toEqual([{ key: 'buffer', text: '80)', reason: 'malformed' }])
  })

  test('an anchor within the page is no link of the atlas', () => {
    expect(isAtlasHash('#main')).toBe(false)
    expect(isAtlasHash('')).toBe(false)
    expect(isAtlasHash('#v=1')).toBe(true)
    expect(isAtlasHash('#panel=claims')).toBe(true)
  })
})
