import '@fontsource-variable/noto-sans/wght.css'
import '@fontsource-variable/noto-naskh-arabic/wght.css'
import './tokens.css'
import './base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { fetchGeo } from '../data/fetch-geo'
import { startLanguage } from '../i18n/language'
import { createAtlasStore } from '../store/create-atlas-store'
import { keepDatasetsLoaded } from '../store/keep-datasets-loaded'
import { keepDissolved } from '../store/keep-dissolved'
import { readPreferences, rememberPreferences } from '../store/persistence'
import { startingFrom } from '../store/starting-state'
import { AtlasProvider } from '../store/use-atlas'
import { App } from './App'
import { fetchLaterPanels, fetchLaterParts } from './later'
import { fetchMapCode } from './map-code'
import { openingView } from './opening-view'
import { keepPageInStep } from './page-language'
import { pageStorage } from './page-storage'
import { startKeepingWork } from './start-keeping-work'
import { keepUrlInStep } from './url-sync'

/**
 * Where the code of the map is at hand, panels and map appear in one go, which is sooner for both than one after the
 * other; where it is still under way, the panels do not wait for it longer than this (milliseconds).
 */
const MAP_CODE_PATIENCE = 100

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

const start = async (root: HTMLElement): Promise<void> => {
  const talk = new URLSearchParams(window.location.search).get('speaker')
  if (talk !== null) return (await fetchLaterParts()).showSpeaker(root, talk)
  const mapCode = fetchMapCode().catch(() => undefined)
  const framed = new URLSearchParams(window.location.search).has('embed')
  const preferences = readPreferences(pageStorage())
  const opening = openingView(window.location.hash, preferences, navigator.languages)
  const store = createAtlasStore(startingFrom(opening.snapshot))
  keepDatasetsLoaded(store, fetchGeo)
  keepDissolved(store)
  await startLanguage(opening.snapshot.language)
  keepPageInStep(store)
  // what somebody else's page sets is no preference of the reader's
  if (!framed) rememberPreferences(store, pageStorage())
  const { hash } = window.location
  const links = keepUrlInStep(store, window, opening, framed)
  const frame = framed ? await import('./embed/EmbedApp') : null
  if (!frame) fetchLaterPanels()
  await Promise.race([mapCode, wait(MAP_CODE_PATIENCE)])
  createRoot(root).render(
    <StrictMode>
      <AtlasProvider store={store}>{frame ? <frame.EmbedApp /> : <App links={links} />}</AtlasProvider>
    </StrictMode>,
  )
  if (!frame) startKeepingWork(store, hash, opening, links)
}

const root = document.getElementById('root')
if (root) void start(root)
