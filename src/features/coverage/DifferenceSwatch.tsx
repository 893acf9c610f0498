import type { DifferenceLook } from '../../map/style/difference'
import { SignedSwatch } from '../../ui/SignedSwatch'
import styles from './ScenarioCompare.module.css'

/** A sheet as the comparison draws it; the words beside it say what it means. */
export const DifferenceSwatch = ({ look: { part, ...look } }: { readonly look: DifferenceLook }) => (
  <SignedSwatch {...look} className={styles.swatch} />
)
