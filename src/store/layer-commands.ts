import type { ImportedFilter, ImportedLayer, ImportedStyle } from '../domain/imported/imported-layer'
import type { AtlasStore } from './create-atlas-store'
import type { EditLabel } from './edit-label'
import type { Document } from './state'
import { transact } from './transact'

const withLayer = (document: Document, id: string, change: (layer: ImportedLayer) => ImportedLayer): Document => {
  const layers = document.layers.map((layer) => (layer.id === id ? change(layer) : layer))
  return layers.every((layer, at) => layer === document.layers[at]) ? document : { ...document, layers }
}

const edit = (store: AtlasStore, label: EditLabel, id: string, change: (layer: ImportedLayer) => ImportedLayer): void =>
  transact(store, label, (document) => withLayer(document, id, change))

/** Adds a layer on top of the others; one that is there already stays as it is. */
export const importLayer = (store: AtlasStore, layer: ImportedLayer): void =>
  transact(store, 'import-layer', (document) =>
    document.layers.some(({ id }) => id === layer.id) ? document : { ...document, layers: [...document.layers, layer] },
  )

/** Renames a layer; a blank name changes nothing. */
export const renameLayer = (store: AtlasStore, id: string, name: string): void => {
  const wanted = name.trim()
  if (wanted === '') return
  edit(store, 'rename-layer', id, (layer) => (layer.name === wanted ? layer : { ...layer, name: wanted }))
}

/** Changes how a layer looks; sizes and opacity are kept within what can be seen. */
export const styleLayer = (store: AtlasStore, id: string, style: Partial<ImportedStyle>): void =>
  edit(store, 'style-layer', id, (layer) => {
    const next = { ...layer.style, ...style }
    const keys = Object.keys(next) as (keyof ImportedStyle)[]
    return keys.every((key) => next[key] === layer.style[key]) ? layer : { ...layer, style: next }
  })

/** Shows only the features that pass; null, or a filter without text, shows all. */
export const filterLayer = (store: AtlasStore, id: string, filter: ImportedFilter | null): void =>
  edit(store, 'filter-layer', id, (layer) =>
    layer.filter?.field === filter?.field && layer.filter?.text === filter?.text ? layer : { ...layer, filter },
  )

/** Hides a layer or shows it again. */
export const hideLayer = (store: AtlasStore, id: string, hidden: boolean): void =>
  edit(store, 'hide-layer', id, (layer) => (layer.hidden === hidden ? layer : { ...layer, hidden }))

/** Moves a layer up (1) or down (-1) among the layers; at the end nothing happens. */
export const moveLayer = (store: AtlasStore, id: string, step: 1 | -1): void =>
  transact(store, 'order-layers', (document) => {
    const from = document.layers.findIndex((layer) => layer.id === id)
    const to = from + step
    const [moved, other] = [document.layers[from], document.layers[to]]
    if (!moved || !other) return document
    return { ...document, layers: document.layers.with(to, moved).with(from, other) }
  })

/** Takes a layer out of the document; its features stay in the archive for as long as it can come back. */
export const removeLayer = (store: AtlasStore, id: string): void =>
  transact(store, 'remove-layer', (document) =>
    document.layers.some((layer) => layer.id === id)
      ? { ...document, layers: document.layers.filter((layer) => layer.id !== id) }
      : document,
  )
