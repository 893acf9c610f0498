import { describe, expect, test } from 'vitest'
import { pictureCamera, scaleOfPicture } from '../../../../src/features/picture/picture-camera'

const camera = { lon: 66, lat: 28.3, zoom: 5.6, bearing: 0, pitch: 0 }

describe('the camera of a picture', () => {
  test('a scale bar is as long as GeographicLib says the ground under it is', () => {
    const bar = scaleOfPicture(camera, 200)
    if (!bar) throw new Error('no bar')
    // 100 pixels along the parallel: echo 28.3 65.275172656 28.3 66.724827344 | GeodSolve -i -p 3
    expect(bar.length / bar.pixels).toBeCloseTo(142193.038 / 100, 3)
    expect(bar.pixels).toBeLessThanOrEqual(200)
  })

  test('a turned map has the same scale bar as one with north up, but for the change of scale across it', () => {
    const straight = scaleOfPicture(camera, 200)
    const turned = scaleOfPicture({ ...camera, bearing: 57 }, 200)
    expect(turned?.length).toBe(straight?.length)
    expect((turned?.pixels ?? 0) / (straight?.pixels ?? 1)).toBeCloseTo(1, 2)
  })

  test('a frame twice the size of the screen shows the same ground twice as large', () => {
    const screen = { width: 800, height: 600 }
    expect(pictureCamera(camera, screen, { width: 1600, height: 1200 }).zoom).toBeCloseTo(6.6, 12)
    expect(pictureCamera(camera, screen, { width: 800, height: 300 }).zoom).toBeCloseTo(4.6, 12)
    expect(pictureCamera({ ...camera, bearing: 20, pitch: 30 }, screen, screen)).toEqual({
      ...camera,
      bearing: 20,
      pitch: 30,
    })
  })
})
