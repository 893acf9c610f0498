import { MAPPING_SCALES, MAPPING_STATUSES } from '../../domain/coverage/input-attributes'
import { FILTER_AT_START } from '../../domain/coverage/mapping-filter'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { setMappingFilter } from '../../store/coverage-commands'
import { countedSheets } from '../../store/selectors/coverage'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { Quantity } from '../../ui/Quantity'
import styles from './CoverageInputs.module.css'
import { Typed, typedYear } from './MappingForm'

type ChecksProps<T extends string> = {
  readonly title: string
  readonly purpose: string
  readonly all: readonly T[]
  readonly chosen: readonly T[]
  readonly label: (each: T) => string
  readonly onChange: (chosen: readonly T[]) => void
}

const Checks = <T extends string>({ title, purpose, all, chosen, label, onChange }: ChecksProps<T>) => (
  <fieldset className={styles.choices} data-purpose={purpose}>
    <legend>{title}</legend>
    {all.map((each) => (
      <label key={each}>
        <input
          type="checkbox"
          value={each}
          checked={chosen.includes(each)}
          onChange={() => onChange(all.filter((one) => chosen.includes(one) !== (one === each)))}
        />
        {label(each)}
      </label>
    ))}
  </fieldset>
)

const CountedPolygons = () => {
  const { t } = useTranslation('cover')
  const format = useFormat()
  const answer = useAtlas(({ dissolved }) => dissolved.answer)
  if (!answer || answer.polygons.of === 0) return null
  const { counted, of } = answer.polygons
  return (
    <p className={styles.soft}>
      <Quantity name="coverage.polygons.counted" value={counted} unit="1">
        {t('filter.counted', { counted: format.number(counted), of: format.number(of) })}
      </Quantity>
    </p>
  )
}

/** Which mapping counts: of which scale, how far it has come, up to which year. */
export const MappingFilterChoice = () => {
  const { t } = useTranslation('cover')
  const store = useAtlasStore()
  const filter = useAtlas(({ session }) => session.cover.filter)
  const sheetsOut = useAtlas((state) => state.document.sheets.length > 0 && countedSheets(state).length === 0)
  return (
    <Disclosure summary={t('filter.title')} purpose="mapping-filter">
      <Checks
        title={t('filter.scales')}
        purpose="filter-scales"
        all={MAPPING_SCALES}
        chosen={filter.scales}
        label={(scale) => t(`scale.${scale}`)}
        onChange={(scales) => setMappingFilter(store, { ...filter, scales })}
      />
      <Checks
        title={t('filter.statuses')}
        purpose="filter-statuses"
        all={MAPPING_STATUSES}
        chosen={filter.statuses}
        label={(status) => t(`status.${status}`)}
        onChange={(statuses) => setMappingFilter(store, { ...filter, statuses })}
      />
      <Typed
        label={t('filter.yearTo')}
        type="number"
        purpose="filter-year"
        describedBy="filter-year-hint"
        value={filter.yearTo === null ? '' : String(filter.yearTo)}
        onDone={(text) => setMappingFilter(store, { ...filter, yearTo: typedYear(text) })}
      />
      <p className={styles.soft} id="filter-year-hint">
        {t('filter.yearHint')}
      </p>
      {sheetsOut ? <p role="status">{t('filter.sheetsOut')}</p> : null}
      <CountedPolygons />
      <Button look="quiet" data-action="coverage-filter-reset" onClick={() => setMappingFilter(store, FILTER_AT_START)}>
        {t('filter.reset')}
      </Button>
    </Disclosure>
  )
}
