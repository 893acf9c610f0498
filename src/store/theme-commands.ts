import { THEMES, type ThemeId, type ThemeState, type ThemeStates } from '../domain/themes'
import type { AtlasStore } from './create-atlas-store'
import { editSession } from './edit-session'

/** Changes single themes and keeps every state, and the whole table, that did not change. */
export const withThemes = (
  themes: ThemeStates,
  change: (state: ThemeState, theme: ThemeId) => Partial<ThemeState>,
): ThemeStates => {
  let changed = false
  const next = Object.fromEntries(
    THEMES.map((theme) => {
      const before = themes[theme]
      const after = { ...before, ...change(before, theme) }
      if (after.visible === before.visible && after.opacity === before.opacity) return [theme, before]
      changed = true
      return [theme, after]
    }),
  )
  return changed ? (next as ThemeStates) : themes
}

const editThemes = (store: AtlasStore, change: (state: ThemeState, theme: ThemeId) => Partial<ThemeState>): void =>
  editSession(store, (session) => {
    const themes = withThemes(session.themes, change)
    return themes === session.themes ? {} : { themes, solo: null }
  })

/** Shows or hides a theme. */
export const setThemeVisible = (store: AtlasStore, theme: ThemeId, visible: boolean): void =>
  editThemes(store, (_, each) => (each === theme ? { visible } : {}))

/** Sets how much of a theme shines through: 0–1, in hundredths as links write it. */
export const setThemeOpacity = (store: AtlasStore, theme: ThemeId, opacity: number): void => {
  if (Number.isNaN(opacity)) return
  const held = Math.round(Math.min(1, Math.max(0, opacity)) * 100) / 100
  editSession(store, (session) => ({
    themes: withThemes(session.themes, (_, each) => (each === theme ? { opacity: held } : {})),
  }))
}

/** Shows one theme alone; asked again for the same theme, it brings the others back as they were. */
export const soloTheme = (store: AtlasStore, theme: ThemeId): void =>
  editSession(store, ({ themes, solo }) => {
    const before = solo?.before ?? themes
    if (solo?.theme === theme) {
      return { themes: withThemes(themes, (_, each) => ({ visible: before[each].visible })), solo: null }
    }
    return { themes: withThemes(themes, (_, each) => ({ visible: each === theme })), solo: { theme, before } }
  })

/** Shows every theme. */
export const showAllThemes = (store: AtlasStore): void => editThemes(store, () => ({ visible: true }))

/** Hides every theme; land, sea and neighbours stay, they are the page. */
export const hideAllThemes = (store: AtlasStore): void => editThemes(store, () => ({ visible: false }))
