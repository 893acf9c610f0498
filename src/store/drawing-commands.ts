import type { Drawing } from '../domain/drawing/drawing'
import type { AtlasStore } from './create-atlas-store'
import type { EditLabel } from './edit-label'
import { transact } from './transact'

/** A name no other drawing of this document has; short, because project files carry it. */
const freeId = (drawings: readonly Drawing[]): string => {
  const taken = new Set(drawings.map(({ id }) => id))
  let number = drawings.length + 1
  while (taken.has(`d${number}`)) number += 1
  return `d${number}`
}

/** Adds a figure at the end of the list; its id is chosen here. */
export const addDrawing = (store: AtlasStore, figure: Omit<Drawing, 'id'>): void =>
  transact(store, 'draw', (document) => ({
    ...document,
    drawings: [...document.drawings, { id: freeId(document.drawings), ...figure }],
  }))

const change = (store: AtlasStore, label: EditLabel, id: string, edit: (drawing: Drawing) => Drawing): void =>
  transact(store, label, (document) => {
    const drawings = document.drawings.map((drawing) => (drawing.id === id ? edit(drawing) : drawing))
    return drawings.some((drawing, at) => drawing !== document.drawings[at]) ? { ...document, drawings } : document
  })

const sameShape = (a: Pick<Drawing, 'positions' | 'holes'>, b: Pick<Drawing, 'positions' | 'holes'>): boolean =>
  JSON.stringify([a.positions, a.holes]) === JSON.stringify([b.positions, b.holes])

/** Gives a figure other positions; the same ones are no edit. */
export const reshapeDrawing = (
  store: AtlasStore,
  id: string,
  shape: Pick<Drawing, 'positions'> & Partial<Pick<Drawing, 'holes'>>,
): void =>
  change(store, 'edit-drawing', id, (drawing) => {
    const next = { ...drawing, ...shape }
    return sameShape(drawing, next) ? drawing : next
  })

/** Names a figure; an empty name takes the name away. */
export const renameDrawing = (store: AtlasStore, id: string, name: string): void => {
  const wanted = name.trim() === '' ? null : name.trim()
  change(store, 'rename-drawing', id, (drawing) => (drawing.name === wanted ? drawing : { ...drawing, name: wanted }))
}

/** Takes a figure off the map, or puts it back; it stays in the list. */
export const setDrawingHidden = (store: AtlasStore, id: string, hidden: boolean): void =>
  change(store, 'hide-drawing', id, (drawing) => (drawing.hidden === hidden ? drawing : { ...drawing, hidden }))

/** Deletes a figure. */
export const deleteDrawing = (store: AtlasStore, id: string): void =>
  transact(store, 'delete-drawing', (document) => {
    const drawings = document.drawings.filter((drawing) => drawing.id !== id)
    return drawings.length === document.drawings.length ? document : { ...document, drawings }
  })

/** Deletes every figure. */
export const clearDrawings = (store: AtlasStore): void =>
  transact(store, 'clear-drawings', (document) =>
    document.drawings.length === 0 ? document : { ...document, drawings: [] },
  )
