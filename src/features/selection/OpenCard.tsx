import { ChevronDown, ChevronUp } from 'lucide-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useTranslation } from '../../i18n/use-translation'
import type { PanelId, Selection } from '../../permalink/snapshot'
import { clearSelection } from '../../store/selection-commands'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { Button } from '../../ui/Button'
import styles from './OpenCard.module.css'
import { SelectionDetails } from './SelectionDetails'
import { useCardFocus } from './use-card-focus'

/** Where one works with what is selected: on a narrow screen the card must leave the panel in reach. */
const PANELS_AT_WORK: readonly PanelId[] = ['story', 'snapshots']

/** The card while something is selected; Escape closes it. On a narrow screen it folds where its panel is worked in. */
export const OpenCard = ({ selection }: { readonly selection: Selection }) => {
  const { t } = useTranslation('selection')
  const store = useAtlasStore()
  const folds = useAtlas(({ session }) => PANELS_AT_WORK.includes(session.panel))
  const [unfolded, setUnfolded] = useState(false)
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
      data-folds={folds}
      data-unfolded={unfolded}
      data-selection={shown}
      aria-labelledby="selection-title"
      onKeyDown={closeOnEscape}
    >
      {folds ? (
        <Button
          look="quiet"
          className={styles.fold}
          data-action="card-fold"
          aria-expanded={unfolded}
          onClick={() => setUnfolded(!unfolded)}
        >
          {unfolded ? <ChevronUp aria-hidden="true" size={16} /> : <ChevronDown aria-hidden="true" size={16} />}
          {t(unfolded ? 'fold' : 'unfold')}
        </Button>
      ) : null}
      <SelectionDetails key={shown} selection={selection} />
    </section>
  )
}
