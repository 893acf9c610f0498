import { formatSheet, type SheetNumber } from '../../domain/coverage/sheet-number'
import { showSheet } from '../../map/show-sheet'
import { useAtlasStore } from '../../store/use-atlas'
import styles from './SheetLinks.module.css'

/** Survey sheets by number; each one selects its sheet and shows it on the map. */
export const SheetLinks = ({ sheets }: { readonly sheets: readonly SheetNumber[] }) => {
  const store = useAtlasStore()
  return (
    <ul className={styles.sheets}>
      {sheets.map((sheet) => (
        <li key={sheet}>
          <button type="button" data-sheet={sheet} onClick={() => showSheet(store, sheet)}>
            <bdi dir="ltr">{formatSheet(sheet)}</bdi>
          </button>
        </li>
      ))}
    </ul>
  )
}
