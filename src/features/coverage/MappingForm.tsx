import {
  MAPPING_SCALES,
  MAPPING_STATUSES,
  type MappingAttributes,
  type MappingScale,
  type MappingStatus,
} from '../../domain/coverage/input-attributes'
import { YEAR_LIMITS } from '../../domain/coverage/mapping-filter'
import { useTranslation } from '../../i18n/use-translation'
import { useDraft } from '../../store/use-draft'
import styles from './CoverageInputs.module.css'

type TypedProps = {
  readonly label: string
  readonly type: 'text' | 'number'
  readonly purpose: string
  readonly describedBy?: string
  readonly value: string
  readonly onDone: (text: string) => void
}

/** What is typed is kept while one types, as one edit to undo; half a year counts for nothing before it is finished. */
export const Typed = ({ label, type, purpose, describedBy, value, onDone }: TypedProps) => {
  const isWhole = (text: string) => type === 'text' || text.trim() === '' || typedYear(text) !== null
  // what was refused does not stay on screen as if it counted; what was taken comes back as the new value
  const { words, type: write, finish } = useDraft(value, onDone, isWhole)
  return (
    <label>
      {label}
      <input
        type={type}
        data-purpose={purpose}
        aria-describedby={describedBy}
        value={words}
        {...(type === 'number' ? { min: YEAR_LIMITS.least, max: YEAR_LIMITS.most } : {})}
        onChange={(event) => write(event.target.value)}
        onBlur={finish}
        onKeyDown={(event) => event.key === 'Enter' && finish()}
      />
    </label>
  )
}

/** Reads a year as typed. Errors: null for what cannot be one. */
export const typedYear = (text: string): number | null => {
  const year = text.trim() === '' ? Number.NaN : Math.trunc(Number(text))
  return year >= YEAR_LIMITS.least && year <= YEAR_LIMITS.most ? year : null
}

type MappingFormProps = {
  readonly attributes: MappingAttributes
  readonly onChange: (attributes: MappingAttributes) => void
}

/** Scale, year, source and status of some mapping. */
export const MappingForm = ({ attributes, onChange }: MappingFormProps) => {
  const { t } = useTranslation('cover')
  const { scale, year, source, status } = attributes
  const change = (part: Partial<MappingAttributes>) => onChange({ ...attributes, ...part })
  return (
    <div className={styles.fields}>
      <label>
        {t('attribute.scale')}
        <select
          data-purpose="mapping-scale"
          value={scale}
          onChange={(event) => change({ scale: event.target.value as MappingScale })}
        >
          {MAPPING_SCALES.map((each) => (
            <option key={each} value={each}>
              {t(`scale.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('attribute.status')}
        <select
          data-purpose="mapping-status"
          value={status}
          onChange={(event) => change({ status: event.target.value as MappingStatus })}
        >
          {MAPPING_STATUSES.map((each) => (
            <option key={each} value={each}>
              {t(`status.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <Typed
        label={t('attribute.year')}
        type="number"
        purpose="mapping-year"
        value={year === null ? '' : String(year)}
        onDone={(text) => change({ year: typedYear(text) })}
      />
      <Typed
        label={t('attribute.source')}
        type="text"
        purpose="mapping-source"
        value={source}
        onDone={(text) => change({ source: text })}
      />
    </div>
  )
}
