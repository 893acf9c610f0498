import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation'
import { clearSheets, tickSheets } from '../../store/sheet-commands'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { type RefusedToken, readSheetList } from './read-sheet-list'
import styles from './SheetListInput.module.css'

type Outcome = { readonly refused: readonly RefusedToken[]; readonly nothing: boolean }
const NO_OUTCOME: Outcome = { refused: [], nothing: false }

const Refused = ({ refused }: { readonly refused: readonly RefusedToken[] }) => {
  const { t } = useTranslation('coverage')
  return (
    <Notice tone="warning" purpose="sheet-list-refused">
      {t('tick.refused')}
      <ul className={styles.refused}>
        {refused.map(({ text, line, reason, detail }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same token may be refused twice; the list never reorders
          <li key={at}>{t(`tick.refusedToken.${reason}`, { line, text: `\u2068${text}\u2069`, detail })}</li>
        ))}
      </ul>
    </Notice>
  )
}

/** Sheets typed or pasted in any usual spelling; what cannot be read is named, the rest is ticked. */
export const SheetListInput = () => {
  const { t } = useTranslation('coverage')
  const store = useAtlasStore()
  const ticked = useAtlas(({ document }) => document.sheets.length)
  const toposheets = useAtlas(({ datasets }) => datasets.toposheets)
  const [text, setText] = useState('')
  const [outcome, setOutcome] = useState(NO_OUTCOME)
  const apply = () => {
    // Until the sheets are there, every sheet of the index may lie in Pakistan.
    const isInPakistan = (sheet: string) => toposheets.status !== 'ready' || toposheets.value.byId.has(sheet)
    const { sheets, refused } = readSheetList(text, isInPakistan)
    tickSheets(store, sheets)
    setOutcome({ refused, nothing: sheets.length === 0 && refused.length === 0 })
  }
  const clear = () => {
    clearSheets(store)
    setText('')
    setOutcome(NO_OUTCOME)
  }
  return (
    <div className={styles.list}>
      <label htmlFor="sheet-list">{t('tick.list')}</label>
      <p id="sheet-list-hint">{t('tick.listHint')}</p>
      <textarea
        id="sheet-list"
        data-purpose="sheet-list"
        dir="ltr"
        rows={3}
        spellCheck={false}
        aria-describedby="sheet-list-hint"
        aria-invalid={outcome.refused.length > 0}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {outcome.refused.length > 0 ? <Refused refused={outcome.refused} /> : null}
      {outcome.nothing ? <Notice tone="warning">{t('tick.nothingRead')}</Notice> : null}
      <div className={styles.actions}>
        <Button look="primary" data-action="sheet-list-apply" onClick={apply}>
          {t('tick.apply')}
        </Button>
        <Button data-action="sheet-list-clear" disabled={ticked === 0 && text === ''} onClick={clear}>
          {t('tick.clear')}
        </Button>
      </div>
    </div>
  )
}
