import { describe, expect, test } from 'vitest'
import { type KeyPress, mapKeyCommand } from '../../../src/map/view/map-keys'

const aKey = (key: string, changes: Partial<KeyPress> = {}): KeyPress => ({
  key,
  shiftKey: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...changes,
})

describe('the map by keyboard', () => {
  test('arrows move it, with Shift in smaller steps', () => {
    expect(mapKeyCommand(aKey('ArrowLeft'))).toEqual({ kind: 'pan', x: -100, y: 0 })
    expect(mapKeyCommand(aKey('ArrowDown', { shiftKey: true }))).toEqual({ kind: 'pan', x: 0, y: 10 })
  })

  test('Alt with an arrow walks to the next or the previous feature', () => {
    expect(mapKeyCommand(aKey('ArrowRight', { altKey: true }))).toEqual({ kind: 'walk', step: 1 })
    expect(mapKeyCommand(aKey('ArrowUp', { altKey: true }))).toEqual({ kind: 'walk', step: -1 })
  })

  test('plus zooms in without its Shift key too, minus zooms out', () => {
    expect(mapKeyCommand(aKey('+', { shiftKey: true }))).toEqual({ kind: 'zoom', by: 1 })
    expect(mapKeyCommand(aKey('='))).toEqual({ kind: 'zoom', by: 1 })
    expect(mapKeyCommand(aKey('-'))).toEqual({ kind: 'zoom', by: -1 })
  })

  test('N turns north up and Enter opens', () => {
    expect(mapKeyCommand(aKey('n'))).toEqual({ kind: 'north' })
    expect(mapKeyCommand(aKey('Enter'))).toEqual({ kind: 'open' })
  })

  test('leaves the keys of the browser and the page alone', () => {
    expect(mapKeyCommand(aKey('+', { ctrlKey: true }))).toBeNull()
    expect(mapKeyCommand(aKey('ArrowLeft', { metaKey: true }))).toBeNull()
    expect(mapKeyCommand(aKey('l'))).toBeNull()
    expect(mapKeyCommand(aKey('Tab'))).toBeNull()
  })
})
