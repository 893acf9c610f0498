import { AREA_UNITS, type AreaUnit, LENGTH_UNITS, type LengthUnit } from '../../domain/measure/measuring-units'
import { useTranslation } from '../../i18n/use-translation'
import { setSnapping, setUnits } from '../../store/sketch-commands'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import styles from './MeasureOptions.module.css'

/** Units to read in, and whether positions stick to what is near. */
export const MeasureOptions = () => {
  const { t } = useTranslation('measure')
  const store = useAtlasStore()
  const units = useAtlas(({ session }) => session.units)
  const snapping = useAtlas(({ session }) => session.snapping)
  return (
    <fieldset className={styles.options}>
      <legend>{t('units')}</legend>
      <label>
        {t('lengthUnit')}{' '}
        <select
          data-purpose="measure-length-unit"
          value={units.length}
          onChange={(event) => setUnits(store, { length: event.target.value as LengthUnit })}
        >
          {LENGTH_UNITS.map((unit) => (
            <option key={unit} value={unit}>
              {t(`unit.${unit}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('areaUnit')}{' '}
        <select
          data-purpose="measure-area-unit"
          value={units.area}
          onChange={(event) => setUnits(store, { area: event.target.value as AreaUnit })}
        >
          {AREA_UNITS.map((unit) => (
            <option key={unit} value={unit}>
              {t(`unit.${unit}`)}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.snap}>
        <input
          type="checkbox"
          data-purpose="measure-snap"
          checked={snapping}
          onChange={(event) => setSnapping(store, event.target.checked)}
        />
        {t('snap')}
      </label>
    </fieldset>
  )
}
