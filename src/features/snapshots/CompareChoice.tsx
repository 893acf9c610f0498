import { Columns2 } from 'lucide-react'
import { useId, useState } from 'react'
import type { SavedSnapshot } from '../../domain/snapshots/saved-snapshot'
import { useTranslation } from '../../i18n/use-translation'
import type { ComparedView } from '../../permalink/comparison'
import { showComparison } from '../../store/compare-commands'
import { presentView } from '../../store/saved-view'
import { useAtlasStore } from '../../store/use-atlas'
import { Button } from '../../ui/Button'
import styles from './Snapshots.module.css'

/** No saved view has this id. */
const PRESENT = ''

type Chosen = { readonly left: string | null; readonly right: string | null }

/** Two views to lie over or beside each other. */
export const CompareChoice = ({ snapshots }: { readonly snapshots: readonly SavedSnapshot[] }) => {
  const { t } = useTranslation('snapshots')
  const store = useAtlasStore()
  const prefix = useId()
  const [chosen, setChosen] = useState<Chosen>({ left: null, right: null })
  const held = (id: string | null): id is string => id === PRESENT || snapshots.some((each) => each.id === id)
  // until somebody chooses: the first saved view against what the page shows
  const left = held(chosen.left) ? chosen.left : (snapshots[0]?.id ?? PRESENT)
  const right = held(chosen.right) ? chosen.right : PRESENT
  const viewOf = (id: string): ComparedView => {
    const saved = snapshots.find((each) => each.id === id)
    return saved
      ? { name: saved.name, link: saved.link }
      : { name: t('present'), link: presentView(store.getState()).link }
  }
  const compare = (): void =>
    showComparison(store, { left: viewOf(left), right: viewOf(right), layout: 'swipe', linked: true, at: 0.5 })
  return (
    <section className={styles.compare} aria-labelledby={`${prefix}title`}>
      <h3 id={`${prefix}title`}>{t('compare.title')}</h3>
      {snapshots.length === 0 ? <p className={styles.hint}>{t('compare.needs')}</p> : null}
      {(['left', 'right'] as const).map((side) => (
        <div key={side} className={styles.side}>
          <label htmlFor={`${prefix}${side}`}>{t(`compare.${side}`)}</label>
          <select
            id={`${prefix}${side}`}
            data-purpose={`compare-${side}`}
            value={side === 'left' ? left : right}
            onChange={(event) => setChosen({ ...chosen, [side]: event.target.value })}
          >
            <option value={PRESENT}>{t('present')}</option>
            {snapshots.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
      ))}
      <Button data-action="compare" disabled={snapshots.length === 0} onClick={compare}>
        <Columns2 aria-hidden="true" size={16} />
        {t('compare.show')}
      </Button>
    </section>
  )
}
