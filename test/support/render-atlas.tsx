import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import type { AtlasDatasets } from '../../src/data/datasets'
import { startLanguage } from '../../src/i18n/language'
import '../../src/i18n/later-words'
import { base } from '../../src/permalink/base'
import type { Snapshot } from '../../src/permalink/snapshot'
import { createAtlasStore } from '../../src/store/create-atlas-store'
import { startingFrom } from '../../src/store/starting-state'
import { AtlasProvider } from '../../src/store/use-atlas'

type AtlasParts = { readonly snapshot?: Partial<Snapshot>; readonly datasets?: Partial<AtlasDatasets> }

/** Shows a part of the page on a real store, in the snapshot's language. */
export const renderAtlas = async (part: ReactElement, { snapshot = {}, datasets = {} }: AtlasParts = {}) => {
  const state = startingFrom({ ...base(), ...snapshot })
  const store = createAtlasStore({ ...state, datasets: { ...state.datasets, ...datasets } })
  await startLanguage(state.session.language)
  return { store, ...render(<AtlasProvider store={store}>{part}</AtlasProvider>) }
}
