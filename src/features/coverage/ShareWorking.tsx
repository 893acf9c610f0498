import { useState } from 'react'
import { formatSheet } from '../../domain/coverage/sheet-number'
import type { SheetRecord } from '../../domain/coverage/sheet-record'
import { PROVINCE_CODES } from '../../domain/provinces'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { useAtlas } from '../../store/use-atlas'
import { Disclosure } from '../../ui/Disclosure'
import styles from './ShareTable.module.css'
import { TurfCheck } from './TurfCheck'

const SheetAreas = ({ records }: { readonly records: readonly SheetRecord[] }) => {
  const { t } = useTranslation(['coverage', 'vocabulary'])
  const format = useFormat()
  const area = (value: number) => format.squareKilometres(value, 3)
  return (
    <table className={styles.shares} data-purpose="sheet-areas">
      <thead>
        <tr>
          <th scope="col">{t('working.sheet')}</th>
          <th scope="col">{t('working.whole')}</th>
          <th scope="col">{t('working.inside')}</th>
        </tr>
      </thead>
      <tbody>
        {records.map((record) => (
          <tr key={record.sheet}>
            <th scope="row">
              <bdi dir="ltr">{formatSheet(record.sheet)}</bdi>
            </th>
            <td>{area(record.area)}</td>
            <td>
              {PROVINCE_CODES.map((code) => {
                const inside = record.areaByProvince[code]
                return inside === undefined ? null : (
                  <div key={code}>
                    <small>{t(`vocabulary:area.${code}`)}</small>
                    {area(inside)}
                  </div>
                )
              })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Where the shares come from: the area of every ticked sheet, the method, the edition, and a second method to run. */
export const ShareWorking = () => {
  const { t } = useTranslation('coverage')
  const sheets = useAtlas(({ document }) => document.sheets)
  const toposheets = useAtlas(({ datasets }) => datasets.toposheets)
  const manifest = useAtlas(({ datasets }) => datasets.manifest)
  const [open, setOpen] = useState(false)
  const byId = open && toposheets.status === 'ready' ? toposheets.value.byId : null
  const records = byId ? sheets.flatMap((sheet) => byId.get(sheet) ?? []) : []
  return (
    <Disclosure summary={t('working.summary')} purpose="working-coverage" onToggle={setOpen}>
      <p>{t('working.method')}</p>
      <p>{t('working.denominators')}</p>
      {manifest.status === 'ready' ? <p>{t('working.edition', { edition: manifest.value.edition })}</p> : null}
      {records.length > 0 ? <SheetAreas records={records} /> : null}
      {sheets.length === 0 ? <p>{t('working.noSheets')}</p> : null}
      <TurfCheck />
    </Disclosure>
  )
}
