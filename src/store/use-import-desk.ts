import { useStore } from 'zustand'
import { importDeskOf } from './import-desk'
import type { ImportDeskState } from './import-desk-state'
import { useAtlasStore } from './use-atlas'

/** Reads from the import desk and follows it. */
export const useImportDesk = <T>(selector: (state: ImportDeskState) => T): T =>
  useStore(importDeskOf(useAtlasStore()).state, selector)
