import { useState } from 'react'
import type { ColumnChoice } from '../../data/import/table'
import { useTranslation } from '../../i18n/use-translation'
import { Button } from '../../ui/Button'
import styles from './ColumnChooser.module.css'

const KINDS = ['lat-lon', 'pair', 'wkt'] as const

type SelectProps = {
  readonly name: string
  readonly label: string
  readonly columns: readonly string[]
  readonly value: string
  readonly onChange: (column: string) => void
}

const ColumnSelect = ({ name, label, columns, value, onChange }: SelectProps) => (
  <label className={styles.field}>
    <span>{label}</span>
    <select data-column={name} value={value} onChange={(event) => onChange(event.target.value)}>
      {columns.map((column) => (
        <option key={column}>{column}</option>
      ))}
    </select>
  </label>
)

type ColumnChooserProps = {
  readonly id: string
  readonly columns: readonly string[]
  readonly choice: ColumnChoice | null
  readonly onChoose: (choice: ColumnChoice) => void
}

/** Where the coordinates of a table are, as guessed, and to be corrected. */
export const ColumnChooser = ({ id, columns, choice, onChoose }: ColumnChooserProps) => {
  const { t } = useTranslation('data')
  const [first = '', second = first] = columns
  const [kind, setKind] = useState<ColumnChoice['kind']>(choice?.kind ?? 'lat-lon')
  const [lat, setLat] = useState(choice?.kind === 'lat-lon' ? choice.lat : first)
  const [lon, setLon] = useState(choice?.kind === 'lat-lon' ? choice.lon : second)
  const [column, setColumn] = useState(choice && choice.kind !== 'lat-lon' ? choice.column : first)
  return (
    <fieldset className={styles.chooser} data-purpose="import-columns">
      <legend>{t('columns.title')}</legend>
      <label className={styles.field}>
        <span>{t('columns.kind')}</span>
        <select
          id={`kind-${id}`}
          data-column="kind"
          value={kind}
          onChange={(event) => setKind(event.target.value as ColumnChoice['kind'])}
        >
          {KINDS.map((each) => (
            <option key={each} value={each}>
              {t(`columns.kinds.${each}`)}
            </option>
          ))}
        </select>
      </label>
      {kind === 'lat-lon' ? (
        <>
          <ColumnSelect name="lat" label={t('columns.lat')} columns={columns} value={lat} onChange={setLat} />
          <ColumnSelect name="lon" label={t('columns.lon')} columns={columns} value={lon} onChange={setLon} />
        </>
      ) : (
        <ColumnSelect name="column" label={t('columns.column')} columns={columns} value={column} onChange={setColumn} />
      )}
      <Button
        data-action="import-columns"
        onClick={() => onChoose(kind === 'lat-lon' ? { kind, lat, lon } : { kind, column })}
      >
        {t('columns.apply')}
      </Button>
    </fieldset>
  )
}
