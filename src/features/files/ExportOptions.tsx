import { GPX_KINDS, type GpxKind } from '../../data/export/write-gpx'
import { useTranslation } from '../../i18n/use-translation'
import type { ExportChoices } from '../../store/exports/export-of'
import { Disclosure } from '../../ui/Disclosure'
import styles from './ExportPart.module.css'

type ExportOptionsProps = { readonly choices: ExportChoices; readonly onChoices: (choices: ExportChoices) => void }

/** What two of the formats leave open. */
export const ExportOptions = ({ choices, onChoices }: ExportOptionsProps) => {
  const { t } = useTranslation('files')
  return (
    <Disclosure summary={t('export.options')} purpose="export-options">
      <label className={styles.option}>
        {t('export.gpxAs')}
        <select
          data-purpose="export-gpx-as"
          value={choices.gpx}
          onChange={(event) => onChoices({ ...choices, gpx: event.target.value as GpxKind })}
        >
          {GPX_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`export.gpx.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.option}>
        <input
          type="checkbox"
          data-purpose="export-csv-mark"
          checked={choices.mark}
          onChange={(event) => onChoices({ ...choices, mark: event.target.checked })}
        />
        {t('export.mark')}
      </label>
    </Disclosure>
  )
}
