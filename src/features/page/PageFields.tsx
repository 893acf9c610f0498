import type { ReactNode } from 'react'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { useAtlas } from '../../store/use-atlas'
import styles from './PagePart.module.css'
import { MARGINS, PAGE_PARTS, type PageChoice, type PagePartId } from './page-choice'
import { PAPERS, type Paper, TURNS, type Turn } from './paper'
import { panelWithTable } from './use-printed-table'

type FieldsProps = { readonly choice: PageChoice; readonly onChoose: (choice: PageChoice) => void }

const MOST_LETTERS = { title: 120, notes: 2000 }

/** Paper, its turn and its margins. */
const PaperFields = ({ choice, onChoose }: FieldsProps) => {
  const { t } = useTranslation('page')
  const format = useFormat()
  return (
    <>
      <label className={styles.field}>
        {t('paper.label')}
        <select
          data-purpose="page-paper"
          value={choice.paper}
          onChange={({ target }) => onChoose({ ...choice, paper: target.value as Paper })}
        >
          {PAPERS.map((paper) => (
            <option key={paper} value={paper}>
              {t(`paper.${paper}`)}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.field}>
        {t('turn.label')}
        <select
          data-purpose="page-turn"
          value={choice.turn}
          onChange={({ target }) => onChoose({ ...choice, turn: target.value as Turn })}
        >
          {TURNS.map((turn) => (
            <option key={turn} value={turn}>
              {t(`turn.${turn}`)}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.field}>
        {t('margin.label')}
        <select
          data-purpose="page-margin"
          value={choice.margin}
          onChange={({ target }) => onChoose({ ...choice, margin: Number(target.value) })}
        >
          {MARGINS.map((margin) => (
            <option key={margin} value={margin}>
              {t('margin.of', { margin: format.number(margin) })}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}

const IncludeFields = ({ choice, onChoose }: FieldsProps) => {
  const { t } = useTranslation('page')
  const panel = useAtlas(panelWithTable)
  const toggle = (part: PagePartId, wanted: boolean): void =>
    onChoose({ ...choice, parts: PAGE_PARTS.filter((each) => (each === part ? wanted : choice.parts.includes(each))) })
  return (
    <fieldset>
      <legend>{t('include')}</legend>
      {PAGE_PARTS.filter((part) => part !== 'table' || panel !== null).map((part) => (
        <label key={part} className={styles.check}>
          <input
            type="checkbox"
            data-part={part}
            checked={choice.parts.includes(part)}
            onChange={({ target }) => toggle(part, target.checked)}
          />
          {part === 'table' ? t(`part.table.${panel ?? 'sites'}`) : t(`part.${part}`)}
        </label>
      ))}
      {panel === null ? <small>{t('noTable')}</small> : null}
    </fieldset>
  )
}

/** Everything there is to choose about a page; `scale` stands among it. */
export const PageFields = ({ choice, onChoose, scale }: FieldsProps & { readonly scale: ReactNode }) => {
  const { t } = useTranslation('page')
  return (
    <>
      <div className={styles.fields}>
        <PaperFields choice={choice} onChoose={onChoose} />
        {scale}
      </div>
      <label className={styles.field}>
        {t('heading')}
        <input
          type="text"
          dir="auto"
          data-purpose="page-title"
          maxLength={MOST_LETTERS.title}
          value={choice.title}
          onChange={({ target }) => onChoose({ ...choice, title: target.value })}
        />
      </label>
      <label className={styles.field}>
        {t('notes')}
        <textarea
          dir="auto"
          rows={2}
          data-purpose="page-notes"
          maxLength={MOST_LETTERS.notes}
          value={choice.notes}
          onChange={({ target }) => onChoose({ ...choice, notes: target.value })}
        />
      </label>
      <IncludeFields choice={choice} onChoose={onChoose} />
    </>
  )
}
