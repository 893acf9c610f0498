import { type KeyboardEvent, useRef } from 'react'
import type { Selection } from '../../permalink/snapshot'
import { clearSelection } from '../../store/selection-commands'
import { useAtlasStore } from '../../store/use-atlas'
import styles from './OpenCard.module.css'
import { SelectionDetails } from './SelectionDetails'
import { useCardFocus } from './use-card-focus'

/** The card while something is selected; Escape closes it. */
export const OpenCard = ({ selection }: { readonly selection: Selection }) => {
  const store = useAtlasStore()
  const card = useRef<HTMLElement>(null)
  const shown = `${selection.kind}:${selection.id}`
  useCardFocus(card, shown)
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
      data-selection={shown}
      aria-labelledby="selection-title"
      onKeyDown={closeOnEscape}
    >
      <SelectionDetails key={shown} selection={selection} />
    </section>
  )
}
