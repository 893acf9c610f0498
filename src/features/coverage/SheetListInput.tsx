import { useState } from 'react'
import { type RefusedToken, readSheetList } from '../../domain/coverage/read-sheet-list'
import { useTranslation } from '../../i18n/use-translation'
import { keepUnsentWords, unsentWords } from '../../store/persistence'
import { clearSheets, tickSheets } from '../../store/sheet-commands'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { RefusedSheets } from './RefusedSheets'
import { SheetListFile } from './SheetListFile'
import styles from './SheetListInput.module.css'

type Outcome = { readonly refused: readonly RefusedToken[]; readonly nothing: boolean; readonly leftOut: number }
const NO_OUTCOME: Outcome = { refused: [], nothing: false, leftOut: 0 }
const FIELD = 'sheet-list'

/** Sheets typed, pasted or read from a file in any usual spelling; what cannot be read is named, the rest is ticked. */
export const SheetListInput = () => {
  const { t } = useTranslation(['coverage', 'plan'])
  const store = useAtlasStore()
  const ticked = useAtlas(({ document }) => document.sheets.length)
  const toposheets = useAtlas(({ datasets }) => datasets.toposheets)
  const [text, setText] = useState(() => unsentWords(FIELD))
  const type = (words: string) => {
    setText(words)
    keepUnsentWords(FIELD, words)
  }
  const [outcome, setOutcome] = useState(NO_OUTCOME)
  const apply = (words: string) => {
    // Until the sheets are there, every sheet of the index may lie in Pakistan.
    const isInPakistan = (sheet: string) => toposheets.status !== 'ready' || toposheets.value.byId.has(sheet)
    const { sheets, refused, leftOut } = readSheetList(words, isInPakistan)
    tickSheets(store, sheets)
    // a list of which nothing was refused has done its work
    keepUnsentWords(FIELD, refused.length > 0 ? words : '')
    setOutcome({ refused, nothing: sheets.length === 0 && refused.length === 0, leftOut })
  }
  const clear = () => {
    clearSheets(store)
    type('')
    setOutcome(NO_OUTCOME)
  }
  const takeFile = (words: string) => {
    setText(words)
    apply(words)
  }
  return (
    <div className={styles.list}>
      <label htmlFor="sheet-list">{t('tick.list')}</label>
      <p id="sheet-list-hint">{t('plan:list.hint')}</p>
      <textarea
        id="sheet-list"
        data-purpose="sheet-list"
        dir="ltr"
        rows={3}
        spellCheck={false}
        aria-describedby="sheet-list-hint"
        aria-invalid={outcome.refused.length > 0}
        value={text}
        onChange={(event) => type(event.target.value)}
      />
      {outcome.refused.length > 0 ? <RefusedSheets refused={outcome.refused} /> : null}
      {outcome.leftOut > 0 ? <Notice tone="note">{t('plan:list.leftOut', { count: outcome.leftOut })}</Notice> : null}
      {outcome.nothing ? <Notice tone="warning">{t('tick.nothingRead')}</Notice> : null}
      <div className={styles.actions}>
        <Button look="primary" data-action="sheet-list-apply" onClick={() => apply(text)}>
          {t('tick.apply')}
        </Button>
        <Button data-action="sheet-list-clear" disabled={ticked === 0 && text === ''} onClick={clear}>
          {t('tick.clear')}
        </Button>
        <SheetListFile onText={takeFile} />
      </div>
    </div>
  )
}
