import { formatSheet, sheetBounds } from '../../domain/coverage/sheet-number'
import { useTranslation } from '../../i18n/use-translation'
import { toggleSheet } from '../../store/sheet-commands'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { CardActions } from './CardActions'
import { CardHeading } from './CardHeading'
import { SheetAreas } from './SheetAreas'
import { SheetBounds } from './SheetBounds'
import styles from './SheetDetails.module.css'

/** A survey sheet: where it lies, how much land of which province it holds, and whether it is on the user's list. */
export const SheetDetails = ({ id }: { readonly id: string }) => {
  const { t } = useTranslation('selection')
  const store = useAtlasStore()
  const ticked = useAtlas((state) => state.document.sheets.includes(id))
  const bounds = sheetBounds(id)
  if (bounds === null) {
    return (
      <>
        <CardHeading kind="sheet">{t('unknown.title')}</CardHeading>
        <p>{t('unknown.sheet', { id })}</p>
      </>
    )
  }
  const [west, south, east, north] = bounds
  return (
    <>
      <CardHeading kind="sheet">
        <bdi dir="ltr">{formatSheet(id)}</bdi>
      </CardHeading>
      <SheetBounds sheet={id} bounds={bounds} />
      <SheetAreas sheet={id} />
      <label className={styles.tick}>
        <input type="checkbox" data-tick={id} checked={ticked} onChange={() => toggleSheet(store, id)} />
        {t('tick')}
      </label>
      <p className={styles.hint}>{t('tickHint')}</p>
      <CardActions selection={{ kind: 'sheet', id }} position={[(west + east) / 2, (south + north) / 2]} />
    </>
  )
}
