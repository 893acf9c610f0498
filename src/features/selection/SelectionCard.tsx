import { useAtlas } from '../../store/use-atlas'
import { OpenCard } from './OpenCard'

/** One card for whatever is selected, wherever it was picked: site, town, zone, province, sheet, node, leg or map. */
export const SelectionCard = () => {
  const selection = useAtlas((state) => state.session.selection)
  return selection ? <OpenCard selection={selection} /> : null
}
