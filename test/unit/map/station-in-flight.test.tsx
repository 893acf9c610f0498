import { act, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { metres } from '../../../src/domain/units'
import type { MapTexts } from '../../../src/map/map-texts'
import { useCorridorData } from '../../../src/map/view/use-corridor-data'
import { base } from '../../../src/permalink/base'
import { setFlying, standAt } from '../../../src/store/corridor-commands'
import { createAtlasStore } from '../../../src/store/create-atlas-store'
import { startingFrom } from '../../../src/store/starting-state'
import { AtlasProvider } from '../../../src/store/use-atlas'
import { aCorridor } from '../../support/a-corridor'
import { ready } from '../../support/layered'

const TEXTS = {
  station: (at: number) => `km ${at / 1000}`,
  legLength: () => '',
  post: () => '',
} as unknown as MapTexts

test('while one flies, no kilometre on the map lags behind that of the flight; the mark stays', () => {
  const state = startingFrom(base())
  const store = createAtlasStore({ ...state, datasets: { ...state.datasets, corridor: ready(aCorridor()) } })
  standAt(store, metres(28_500))
  const { result } = renderHook(() => useCorridorData(TEXTS), {
    wrapper: ({ children }: { readonly children: ReactNode }) => (
      <AtlasProvider store={store}>{children}</AtlasProvider>
    ),
  })
  const labels = () => result.current.station.features.map(({ properties }) => properties?.label)
  expect(labels()).toEqual(['km 28.5'])
  act(() => setFlying(store, true))
  expect(labels()).toEqual([''])
  act(() => setFlying(store, false))
  expect(labels()).toEqual(['km 28.5'])
})
