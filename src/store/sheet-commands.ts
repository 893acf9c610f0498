import { compareSheets } from '../domain/coverage/sheet-number'
import type { AtlasStore } from './create-atlas-store'
import type { Document } from './state'
import { transact } from './transact'

const withSheets = (document: Document, wanted: Iterable<string>): Document => {
  const sheets = [...new Set(wanted)].sort(compareSheets)
  const same = sheets.length === document.sheets.length && sheets.every((sheet, at) => sheet === document.sheets[at])
  return same ? document : { ...document, sheets }
}

/** Ticks sheets; those already ticked stay ticked. */
export const tickSheets = (store: AtlasStore, sheets: readonly string[]): void =>
  transact(store, 'tick-sheets', (document) => withSheets(document, [...document.sheets, ...sheets]))

/** Unticks sheets; those not ticked are passed over. */
export const untickSheets = (store: AtlasStore, sheets: readonly string[]): void => {
  const unwanted = new Set(sheets)
  transact(store, 'untick-sheets', (document) =>
    withSheets(
      document,
      document.sheets.filter((sheet) => !unwanted.has(sheet)),
    ),
  )
}

/** Ticks one sheet, or unticks it if it was ticked. */
export const toggleSheet = (store: AtlasStore, sheet: string): void =>
  store.getState().document.sheets.includes(sheet) ? untickSheets(store, [sheet]) : tickSheets(store, [sheet])

/** Unticks every sheet. */
export const clearSheets = (store: AtlasStore): void =>
  transact(store, 'clear-sheets', (document) => withSheets(document, []))

/** Ticks exactly these sheets. */
export const replaceSheets = (store: AtlasStore, sheets: readonly string[]): void =>
  transact(store, 'replace-sheets', (document) => withSheets(document, sheets))
