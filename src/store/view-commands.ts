import type { Position } from '../domain/position'
import type { ThemeStates } from '../domain/themes'
import type { Camera, ColourTheme, Language, PanelId } from '../permalink/snapshot'
import type { AtlasStore } from './create-atlas-store'
import { editSession } from './edit-session'
import { withThemes } from './theme-commands'

const withSheetGrid = (themes: ThemeStates): ThemeStates =>
  withThemes(themes, (_, theme) => (theme === 'toposheets' ? { visible: true } : {}))

/** Opens a panel; Coverage brings the survey-sheet grid onto the map, every other panel ends ticking. */
export const openPanel = (store: AtlasStore, panel: PanelId): void =>
  editSession(store, ({ themes }) =>
    panel === 'coverage' ? { panel, themes: withSheetGrid(themes) } : { panel, ticking: false },
  )

export const setLanguage = (store: AtlasStore, language: Language): void => editSession(store, () => ({ language }))

export const setColourTheme = (store: AtlasStore, colourTheme: ColourTheme): void =>
  editSession(store, () => ({ colourTheme }))

/** Remembers where the map came to rest. */
export const setCamera = (store: AtlasStore, camera: Camera): void =>
  editSession(store, ({ camera: held }) => {
    const keys = ['lon', 'lat', 'zoom', 'bearing', 'pitch'] as const
    return held && keys.every((key) => held[key] === camera[key]) ? {} : { camera }
  })

/** Remembers the position under the cursor; null when it left the map. */
export const setPointer = (store: AtlasStore, pointer: Position | null): void =>
  editSession(store, ({ pointer: held }) =>
    held && pointer && held[0] === pointer[0] && held[1] === pointer[1] ? {} : { pointer },
  )

/** Lets clicks and drag-boxes on the map tick sheets, on a grid that can be seen. */
export const setTicking = (store: AtlasStore, ticking: boolean): void =>
  editSession(store, ({ themes }) => (ticking ? { ticking, themes: withSheetGrid(themes) } : { ticking }))
