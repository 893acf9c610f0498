import { describe, expect, test } from 'vitest'
import { type CameraPort, camera, registerCameraPort } from '../../../src/map/camera-port'

const aPort = (): CameraPort & { readonly moves: readonly string[] } => {
  const moves: string[] = []
  return {
    moves,
    flyTo: ([lon, lat], zoom) => moves.push(`fly ${lon} ${lat} ${zoom}`),
    fitBounds: (bounds) => moves.push(`fit ${bounds.join(' ')}`),
    reveal: ([lon, lat]) => moves.push(`reveal ${lon} ${lat}`),
    revealBounds: (bounds) => moves.push(`reveal ${bounds.join(' ')}`),
    jumpTo: ({ zoom }) => moves.push(`jump ${zoom}`),
    zoomIn: () => moves.push('in'),
    zoomOut: () => moves.push('out'),
    resetNorth: () => moves.push('north'),
    home: () => moves.push('home'),
  }
}

describe('the camera', () => {
  test('passes moves on to the map', () => {
    const port = aPort()
    const stepDown = registerCameraPort(port)
    camera.flyTo([62, 27], 8)
    camera.zoomIn()
    stepDown()
    expect(port.moves).toEqual(['fly 62 27 8', 'in'])
  })

  test('keeps the last move until a map is there', () => {
    camera.flyTo([1, 1])
    camera.fitBounds([60, 24, 70, 30])
    const port = aPort()
    const stepDown = registerCameraPort(port)
    stepDown()
    expect(port.moves).toEqual(['fit 60 24 70 30'])
  })

  test('a map that steps down late does not unseat its successor', () => {
    const [first, second] = [aPort(), aPort()]
    const stepDownFirst = registerCameraPort(first)
    const stepDownSecond = registerCameraPort(second)
    stepDownFirst()
    camera.home()
    stepDownSecond()
    expect(first.moves).toEqual([])
    expect(second.moves).toEqual(['home'])
  })
})
