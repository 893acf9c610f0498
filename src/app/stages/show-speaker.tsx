import { createRoot } from 'react-dom/client'
import { SpeakerView } from '../../features/story/SpeakerView'
import { startLanguage } from '../../i18n/language'
import { createAtlasStore } from '../../store/create-atlas-store'
import { readPreferences } from '../../store/persistence'
import { startingFrom } from '../../store/starting-state'
import { AtlasProvider } from '../../store/use-atlas'
import { openingView } from '../opening-view'
import { keepPageInStep } from '../page-language'
import { pageStorage } from '../page-storage'
import { singleKeysOn } from '../single-keys'

/** Makes of the page the speaker's window of a talk (`?speaker=<talk>`): no map, no data, nothing kept. */
export const showSpeaker = async (root: HTMLElement, talk: string): Promise<void> => {
  const { snapshot } = openingView('', readPreferences(pageStorage()), navigator.languages)
  const store = createAtlasStore(startingFrom(snapshot))
  await startLanguage(snapshot.language)
  keepPageInStep(store)
  createRoot(root).render(
    <AtlasProvider store={store}>
      <SpeakerView talk={talk} singleKeys={singleKeysOn} />
    </AtlasProvider>,
  )
}
