import { formatSheet } from '../../domain/coverage/sheet-number'
import { showSheet } from '../../map/show-sheet'
import { useAtlasStore } from '../../store/use-atlas'
import { Button } from '../../ui/Button'

/** A sheet number that opens its sheet. */
export const SheetButton = ({ sheet }: { readonly sheet: string }) => {
  const store = useAtlasStore()
  return (
    <Button data-action={`select-sheet:${sheet}`} onClick={() => showSheet(store, sheet)}>
      <bdi dir="ltr">{formatSheet(sheet)}</bdi>
    </Button>
  )
}
