import { useState } from 'react'
import { formatSheet, type SheetNumber } from '../../domain/coverage/sheet-number'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { showSheet } from '../../map/show-sheet'
import { tickedCoverage } from '../../store/selectors/coverage'
import { untickSheets } from '../../store/sheet-commands'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { Button } from '../../ui/Button'
import { Quantity } from '../../ui/Quantity'
import styles from './TickedSheets.module.css'

/** Three screens of the little list: beyond that nobody reads, and hundreds of rows make every tick slow. */
const FIRST = 60

const TickedSheet = ({ sheet, untick }: { readonly sheet: SheetNumber; readonly untick: string }) => {
  const store = useAtlasStore()
  return (
    <li data-sheet={sheet}>
      <button type="button" className={styles.show} onClick={() => showSheet(store, sheet)}>
        <bdi dir="ltr">{formatSheet(sheet)}</bdi>
      </button>
      <button type="button" className={styles.untick} aria-label={untick} onClick={() => untickSheets(store, [sheet])}>
        <span aria-hidden="true">×</span>
      </button>
    </li>
  )
}

/** The sheets ticked so far, each with a way to see it and to untick it. */
export const TickedSheets = () => {
  const { t } = useTranslation('coverage')
  const format = useFormat()
  const sheets = useAtlas(({ document }) => document.sheets)
  const unknown = useAtlas((state) => tickedCoverage(state)?.unknown)
  const [all, setAll] = useState(false)
  const shown = all ? sheets : sheets.slice(0, FIRST)
  return (
    <section aria-labelledby="ticked-title" className={styles.ticked}>
      <h4 id="ticked-title">
        {t('ticked.title')}:{' '}
        <span role="status">
          <Quantity name="coverage.sheets" value={sheets.length} unit="1">
            {t('ticked.count', { count: sheets.length })}
          </Quantity>
        </span>
      </h4>
      {sheets.length === 0 ? (
        <p className={styles.empty}>{t('ticked.empty')}</p>
      ) : (
        <ul className={styles.list} data-purpose="ticked-sheets">
          {shown.map((sheet) => (
            <TickedSheet key={sheet} sheet={sheet} untick={t('ticked.untick', { sheet: formatSheet(sheet) })} />
          ))}
        </ul>
      )}
      {shown.length < sheets.length ? (
        <Button look="quiet" data-action="ticked-show-all" onClick={() => setAll(true)}>
          {t('ticked.showAll', { count: sheets.length })}
        </Button>
      ) : null}
      {unknown && unknown.length > 0 ? (
        <p className={styles.empty}>{t('ticked.unknown', { sheets: format.list(unknown.map(formatSheet)) })}</p>
      ) : null}
    </section>
  )
}
