import { describe, expect, test } from 'vitest'
import { deviceRect } from '../../../../src/features/picture/device-rect'
import { cameraOf, panesOf } from '../../../../src/features/picture/panes'
import { levelled, type PictureSubject } from '../../../../src/features/picture/picture-subject'
import type { Camera } from '../../../../src/permalink/snapshot'
import { startingFrom } from '../../../../src/store/starting-state'
import { aSnapshot } from '../../../support/a-snapshot'

const at = (camera: Camera) => startingFrom(aSnapshot({ camera }))
const CHAGAI = { lon: 62.5, lat: 29, zoom: 6, bearing: 0, pitch: 0 }
const ZHOB = { lon: 69.4, lat: 31.3, zoom: 8, bearing: 30, pitch: 40 }
const screen = { width: 640, height: 500 }

const comparing = (layout: 'swipe' | 'side', share = 0.25): PictureSubject => ({
  views: [
    { state: at(CHAGAI), screen },
    { state: at(ZHOB), screen },
  ],
  screen: { width: 1280, height: 500 },
  compared: { names: { left: 'A', right: 'B' }, layout, at: share, differences: '' },
})

const ROOM = { x: 10, y: 20, width: 800, height: 400 }

describe('the maps of a picture', () => {
  test('one view has all of the room', () => {
    const { views } = comparing('side')
    const [pane, none] = panesOf({ views: [views[0]], screen, compared: null }, ROOM)
    expect(pane?.map).toEqual(ROOM)
    expect(pane?.seen).toEqual(ROOM)
    expect(none).toBeUndefined()
  })

  test('in a swipe both maps lie over all of the room, and are seen to either side of the line', () => {
    const [left, right] = panesOf(comparing('swipe'), ROOM)
    expect([left?.map, right?.map]).toEqual([ROOM, ROOM])
    expect(left?.seen).toEqual({ x: 10, y: 20, width: 200, height: 400 })
    expect(right?.seen).toEqual({ x: 210, y: 20, width: 600, height: 400 })
  })

  test.each([
    [800, 400, 'x'],
    [390, 700, 'y'],
  ] as const)('side by side in %i × %i, A stands first along %s and both are as large', (width, height, along) => {
    const [left, right] = panesOf(comparing('side'), { x: 0, y: 0, width, height })
    if (!left || !right) throw new Error('two panes')
    expect(left.seen[along]).toBeLessThan(right.seen[along])
    expect([left.map.width, left.map.height]).toEqual([right.map.width, right.map.height])
    const longest = along === 'x' ? 'width' : 'height'
    expect(right.seen[along]).toBeGreaterThan(left.seen[longest])
    expect(right.seen[along] + right.seen[longest]).toBeCloseTo(along === 'x' ? width : height, 9)
  })

  test('each map has its own camera, as large as its pane shows it', () => {
    const [left, right] = panesOf(comparing('side'), ROOM).map(cameraOf)
    // 398 of 640 pixels in width: the level falls by the binary logarithm of that
    expect(left?.zoom).toBeCloseTo(6 + Math.log2(398 / 640), 9)
    expect(right).toEqual({ ...ZHOB, zoom: 8 + Math.log2(398 / 640) })
  })

  test.each([1, 1.5625, 3.125, 0.37])('at %d device pixels to a pixel the two parts of a swipe meet', (ratio) => {
    for (const share of [0, 0.137, 0.5, 1]) {
      const [left, right] = panesOf(comparing('swipe', share), ROOM).map(({ seen }) => deviceRect(seen, ratio))
      const whole = deviceRect(ROOM, ratio)
      expect((left?.x ?? 0) + (left?.width ?? 0)).toBe(right?.x)
      expect((left?.width ?? 0) + (right?.width ?? 0)).toBe(whole.width)
    }
  })

  test('drawn from straight above a view keeps its place and its turn', () => {
    const level = levelled(comparing('side'))
    expect(level.views.map(({ state }) => state.session.camera)).toEqual([CHAGAI, { ...ZHOB, pitch: 0 }])
    expect(comparing('side').views[1]?.state.session.camera?.pitch).toBe(40)
  })
})
