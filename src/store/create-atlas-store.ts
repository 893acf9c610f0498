import { createStore, type StoreApi } from 'zustand/vanilla'
import { base } from '../permalink/base'
import { startingFrom } from './starting-state'
import type { AtlasState } from './state'

/** The one store of a page. Read it with `getState` or `useAtlas`; change it through commands only. */
export type AtlasStore = Pick<StoreApi<AtlasState>, 'getState' | 'getInitialState' | 'setState' | 'subscribe'>

/** Makes a store; without a state it starts as a first visitor sees the atlas. */
export const createAtlasStore = (initial: AtlasState = startingFrom(base())): AtlasStore =>
  createStore<AtlasState>()(() => initial)
