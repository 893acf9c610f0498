import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Province } from '../../../../src/domain/places/province'
import { metres } from '../../../../src/domain/units'
import FlightOnMap from '../../../../src/features/flight/FlightOnMap'
import { setFlying, setVariant, standAt } from '../../../../src/store/corridor-commands'
import { AtlasProvider } from '../../../../src/store/use-atlas'
import { aCorridor } from '../../../support/a-corridor'
import { layered, ready } from '../../../support/layered'
import { renderAtlas } from '../../../support/render-atlas'

/** A reader who wants less motion, on a page whose map could not be drawn. */
beforeEach(() => {
  const answer = { matches: true, addEventListener: vi.fn(), removeEventListener: vi.fn() }
  vi.stubGlobal('matchMedia', () => answer)
  return () => vi.unstubAllGlobals()
})

const CAMERA = { lon: 66, lat: 29, zoom: 6, bearing: 10, pitch: 0 }

const flying = async () => {
  const atlas = await renderAtlas(<FlightOnMap />, {
    snapshot: { camera: CAMERA },
    datasets: { corridor: ready(aCorridor()) },
  })
  setFlying(atlas.store, true)
  return atlas
}

test('sets out at the first town, says so, and gives back camera and mark on Escape', async () => {
  const { store } = await flying()
  const slider = screen.getByRole('slider')
  expect(slider).toHaveFocus()
  expect(slider).toHaveAttribute('aria-valuetext', 'km 0.0, at Nokundi')
  expect(screen.getByText(/The plain map drawn without WebGL does not fly/)).toBeVisible()
  await userEvent.keyboard('{PageDown}')
  // GeodSolve, WGS84
  expect(store.getState().session.lab.chainage).toBeCloseTo(101_552.943869, 3)
  expect(store.getState().session.camera).toMatchObject({ lon: 62.92523, lat: 27.92385 })
  await userEvent.keyboard('{Escape}')
  const { camera, lab } = store.getState().session
  expect(camera).toBe(CAMERA)
  expect(lab).toMatchObject({ flying: false, chainage: null })
})

test('sets out at the mark where one stands, and begins anew on another course', async () => {
  const { store, unmount } = await flying()
  unmount()
  standAt(store, metres(150_000))
  render(
    <AtlasProvider store={store}>
      <FlightOnMap />
    </AtlasProvider>,
  )
  expect(screen.getByRole('slider')).toHaveAttribute('aria-valuenow', '150')
  await userEvent.keyboard('{Escape}')
  expect(store.getState().session.lab.chainage).toBe(150_000)
  setVariant(store, 'via-existing-roads')
  await waitFor(() => expect(screen.getByRole('region', { name: /existing roads/ })).toBeVisible())
})

test('says of the straight line between Mashkel and Turbat what the panel says: it runs through Iran', async () => {
  const { store } = await renderAtlas(<FlightOnMap />, {
    snapshot: { camera: CAMERA },
    // no province is drawn where one asks
    datasets: { corridor: ready(aCorridor()), provinces: layered<Province>([], ({ code }) => code) },
  })
  setFlying(store, true)
  await screen.findByRole('slider')
  await userEvent.keyboard('{PageDown}{ArrowUp}')
  expect(await screen.findByText(/^Leg 2 of 3: Mashkel → Turbat, schematic · in Iran, outside Pakistan$/)).toBeVisible()
  await userEvent.keyboard('{End}')
  expect(screen.getByText(/^Leg 3 of 3: .* · outside the provinces drawn$/)).toBeVisible()
})

test('ends by itself where there is no course', async () => {
  const { store } = await renderAtlas(<FlightOnMap />)
  await waitFor(() => expect(store.getState().session.lab.flying).toBe(false))
})
