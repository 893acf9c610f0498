import { useMemo, useState } from 'react'
import type { SheetRecord } from '../../domain/coverage/sheet-record'
import { PROVINCE_CODES, type ProvinceCode } from '../../domain/provinces'
import { useTranslation } from '../../i18n/use-translation'
import { tickSheets } from '../../store/sheet-commands'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { Button } from '../../ui/Button'
import styles from './ProvinceSheets.module.css'

const NO_SHEETS: readonly SheetRecord[] = []

/** Ticks every sheet of a province at once: all that touch it, or those that lie mostly inside. */
export const ProvinceSheets = () => {
  const { t } = useTranslation(['coverage', 'vocabulary'])
  const store = useAtlasStore()
  const toposheets = useAtlas(({ datasets }) => datasets.toposheets)
  const [province, setProvince] = useState<ProvinceCode>('PK-BA')
  const records = toposheets.status === 'ready' ? toposheets.value.records : NO_SHEETS
  const { touching, mostly } = useMemo(() => {
    const inside = ({ areaByProvince }: SheetRecord) => areaByProvince[province] ?? 0
    const touches = records.filter((record) => inside(record) > 0)
    return { touching: touches, mostly: touches.filter((record) => inside(record) >= record.area / 2) }
  }, [records, province])
  const tick = (sheets: readonly SheetRecord[]) =>
    tickSheets(
      store,
      sheets.map(({ sheet }) => sheet),
    )
  return (
    <div className={styles.province}>
      <label>
        {t('tick.province')}{' '}
        <select
          data-purpose="province-sheets"
          value={province}
          onChange={(event) => setProvince(event.target.value as ProvinceCode)}
        >
          {PROVINCE_CODES.map((code) => (
            <option key={code} value={code}>
              {t(`vocabulary:area.${code}`)}
            </option>
          ))}
        </select>
      </label>
      <Button data-action="tick-touching" disabled={touching.length === 0} onClick={() => tick(touching)}>
        {t('tick.touching', { count: touching.length })}
      </Button>
      <Button data-action="tick-mostly-inside" disabled={mostly.length === 0} onClick={() => tick(mostly)}>
        {t('tick.mostly', { count: mostly.length })}
      </Button>
    </div>
  )
}
