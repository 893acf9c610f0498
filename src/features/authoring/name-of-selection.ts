import type { StoryText } from '../../domain/story/story'
import type { Selection } from '../../permalink/snapshot'
import { corridorNodes } from '../../store/selectors/corridor-courses'
import { selectedRecord } from '../../store/selectors/selected'
import type { AtlasState } from '../../store/state'

const both = (text: string): StoryText => ({ en: text, ur: text })

/** What a thing on the map is called in both languages; null for one that is not known, or not yet. */
export const nameOfSelection = (state: AtlasState, selection: Selection): StoryText | null => {
  if (selection.kind === 'sheet') return both(selection.id)
  const selected = selectedRecord({ ...state, session: { ...state.session, selection } })
  if (!selected) return null
  if (selected.kind === 'leg') {
    const nodes = corridorNodes(state)
    const [from, to] = [nodes.get(selected.record.from), nodes.get(selected.record.to)]
    if (!from?.name || !to?.name) return null
    return { en: `${from.name} – ${to.name}`, ur: `${from.nameUr || from.name} – ${to.nameUr || to.name}` }
  }
  if (selected.kind === 'sheet') return both(selected.id)
  if (selected.kind === 'cited-map') return both(selected.record.title)
  const { name, nameUr } = selected.record
  return name === '' ? null : { en: name, ur: nameUr || name }
}
