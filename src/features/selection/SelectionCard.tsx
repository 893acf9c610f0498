import { type KeyboardEvent, useRef } from 'react'
import { clearSelection } from '../../store/selection-commands'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import styles from './SelectionCard.module.css'
import { SelectionDetails } from './SelectionDetails'
import { useCardFocus } from './use-card-focus'

/** One card for whatever is selected, wherever it was picked: site, town, zone, province, sheet, node, leg or map. */
export const SelectionCard = () => {
  const store = useAtlasStore()
  const selection = useAtlas((state) => state.session.selection)
  const card = useRef<HTMLElement>(null)
  useCardFocus(card, selection)
  if (!selection) return null
  const key = `${selection.kind}:${selection.id}`
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    clearSelection(store)
  }
  return (
    <section
      ref={card}
      className={styles.card}
      data-purpose="selection"
      data-selection={key}
      aria-labelledby="selection-title"
      onKeyDown={closeOnEscape}
    >
      <SelectionDetails key={key} selection={selection} />
    </section>
  )
}
