import type { ThemeStates } from '../../domain/themes'
import { catalogue } from './catalogue'
import type { AtlasLayer, Entry, StyleInput } from './entry'
import { withOpacity } from './opacity'

export type ComposeInput = StyleInput & { readonly themes: ThemeStates }

const withVisibility = (layer: AtlasLayer, visible: boolean): AtlasLayer =>
  ({ ...layer, layout: { ...layer.layout, visibility: visible ? 'visible' : 'none' } }) as AtlasLayer

const composed = ({ theme, layer }: Entry, themes: ThemeStates): AtlasLayer => {
  if (theme === 'base') return layer
  const { visible, opacity } = themes[theme]
  return withVisibility(withOpacity(layer, opacity), visible)
}

/** Every layer of the map, bottom to top; hidden themes stay in the list with their visibility off. */
export const composeLayers = (input: ComposeInput): readonly AtlasLayer[] =>
  catalogue(input).map((entry) => composed(entry, input.themes))
