import { createContext, createElement, type ReactNode, useContext } from 'react'
import { useStore } from 'zustand'
import type { AtlasStore } from './create-atlas-store'
import type { AtlasState } from './state'

const AtlasContext = createContext<AtlasStore | null>(null)

/** Gives the components below it their store. */
export const AtlasProvider = ({ store, children }: { readonly store: AtlasStore; readonly children: ReactNode }) =>
  createElement(AtlasContext, { value: store }, children)

/** The store itself, for commands: `select(store, …)`. */
export const useAtlasStore = (): AtlasStore => {
  const store = useContext(AtlasContext)
  if (!store) throw new Error('useAtlas needs an AtlasProvider above it')
  return store
}

/** Reads from the state and follows it; the selector must give the same reference for the same state. */
export const useAtlas = <T>(selector: (state: AtlasState) => T): T => useStore(useAtlasStore(), selector)
