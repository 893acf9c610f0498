import { act, fireEvent, screen } from '@testing-library/react'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { expect, test } from 'vitest'
import type { MapTexts } from '../../../src/map/map-texts'
import { useMapKeys } from '../../../src/map/view/use-map-keys'
import { renderAtlas } from '../../support/render-atlas'

/** As much of a map as the keys need: a middle, and moves that end. */
const aMap = () => {
  const listeners = new Set<() => void>()
  let centre = { lng: 63, lat: 27 }
  const map = {
    getCenter: () => centre,
    on: (_: string, listener: () => void) => listeners.add(listener),
    off: (_: string, listener: () => void) => listeners.delete(listener),
  }
  const moveTo = (lng: number, lat: number): void => {
    centre = { lng, lat }
    for (const listener of listeners) listener()
  }
  return { map: map as unknown as MapLibreMap, moveTo }
}

const Keys = ({ map }: { readonly map: MapLibreMap }) => {
  const keys = useMapKeys(map, {} as MapTexts)
  // biome-ignore lint/a11y/noStaticElementInteractions: as on the map, whose role is application
  return <div data-testid="map" onKeyDown={keys.onKeyDown} onPointerMove={keys.onPointerMove} />
}

test('while the crosshair shows, the position read out follows the map, whatever moves it', async () => {
  const { map, moveTo } = aMap()
  const { store } = await renderAtlas(<Keys map={map} />)
  const pointer = () => store.getState().session.pointer
  act(() => moveTo(64, 28))
  expect(pointer()).toBeNull()
  fireEvent.keyDown(screen.getByTestId('map'), { key: '+' })
  expect(pointer()).toEqual([64, 28])
  act(() => moveTo(67, 30))
  expect(pointer()).toEqual([67, 30])
  fireEvent.pointerMove(screen.getByTestId('map'))
  act(() => moveTo(70, 35))
  expect(pointer()).toEqual([67, 30])
})
