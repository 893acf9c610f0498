import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { MapControls } from '../../../../src/features/map-controls/MapControls'
import { type CameraPort, registerCameraPort } from '../../../../src/map/camera-port'
import { renderAtlas } from '../../../support/render-atlas'

const aPort = (moves: string[]): CameraPort => ({
  flyTo: () => moves.push('fly'),
  fitBounds: () => moves.push('fit'),
  reveal: () => moves.push('reveal'),
  revealBounds: () => {},
  jumpTo: () => moves.push('jump'),
  zoomIn: () => moves.push('in'),
  zoomOut: () => moves.push('out'),
  resetNorth: () => moves.push('north'),
  home: () => moves.push('home'),
})

const controls = () => renderAtlas(<MapControls fullScreenTarget={{ current: null }} />)

describe('the map controls', () => {
  test('zoom, turn north up and go home', async () => {
    const moves: string[] = []
    const stepDown = registerCameraPort(aPort(moves))
    await controls()
    for (const name of ['Zoom in', 'Zoom out', 'Turn north up', 'Back to the whole area']) {
      await userEvent.click(screen.getByRole('button', { name }))
    }
    stepDown()
    expect(moves).toEqual(['in', 'out', 'north', 'home'])
  })

  test('offer full screen only where the browser can', async () => {
    await controls()
    expect(screen.queryByRole('button', { name: 'Full screen' })).toBeNull()
  })
})
