import { type ReactNode, useState } from 'react'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import type { FacetKey } from '../../permalink/facets'
import styles from './FacetGroup.module.css'

export type FacetOption = {
  readonly value: string
  readonly label: string
  readonly count: number
  readonly symbol?: ReactNode
}

type FacetGroupProps = {
  readonly facet: FacetKey
  readonly label: string
  readonly options: readonly FacetOption[]
  readonly chosen: readonly string[]
  readonly onToggle: (value: string) => void
  readonly note?: string | null
}

/** One filter: a disclosure with a checkbox for each value and how many sites that value would show. */
export const FacetGroup = ({ facet, label, options, chosen, onToggle, note = null }: FacetGroupProps) => {
  const { t } = useTranslation('sites')
  const format = useFormat()
  // Open at first where it is the filter most people come for, or where a link has already chosen something.
  const [openAtFirst] = useState(facet === 'commodityGroups' || chosen.length > 0)
  return (
    <details className={styles.group} data-facet={facet} open={openAtFirst}>
      <summary>
        {label}
        {chosen.length > 0 ? (
          <span className={styles.chosen}>
            {t('chosen', { count: chosen.length, n: format.number(chosen.length) })}
          </span>
        ) : null}
      </summary>
      <fieldset className={styles.values}>
        <legend className="visually-hidden">{label}</legend>
        {options.map(({ value, label: words, count, symbol }) => (
          <label key={value} className={styles.chip} data-empty={count === 0 || undefined}>
            <input
              type="checkbox"
              data-filter={`${facet}:${value}`}
              checked={chosen.includes(value)}
              onChange={() => onToggle(value)}
            />
            {symbol}
            <span>{words}</span>
            <span className={styles.count}>{format.number(count)}</span>
          </label>
        ))}
        {note === null ? null : <p className={styles.note}>{note}</p>}
      </fieldset>
    </details>
  )
}
