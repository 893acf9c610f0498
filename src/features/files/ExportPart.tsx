import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation'
import type { PanelId } from '../../permalink/snapshot'
import {
  EXPORT_FORMATS,
  type ExportChoices,
  type ExportContent,
  type ExportFormat,
  exportOf,
} from '../../store/exports/export-of'
import { useAtlasStore } from '../../store/use-atlas'
import { Button } from '../../ui/Button'
import { download } from '../../ui/download'
import { CONTENTS_OF } from './contents-of-panel'
import { ExportOptions } from './ExportOptions'
import styles from './ExportPart.module.css'
import { useExportWords } from './use-export-words'

/** What the formats call themselves, in every language. */
const FORMAT_NAMES: Readonly<Record<ExportFormat, string>> = { geojson: 'GeoJSON', kml: 'KML', gpx: 'GPX', csv: 'CSV' }

const Exports = ({ contents }: { readonly contents: readonly [ExportContent, ...ExportContent[]] }) => {
  const { t } = useTranslation('files')
  const store = useAtlasStore()
  const [content, setContent] = useState(contents[0])
  const [choices, setChoices] = useState<ExportChoices>({ gpx: 'tracks', mark: false })
  const [written, setWritten] = useState<string | null>(null)
  const { isEmpty, words } = useExportWords(content)
  const write = (format: ExportFormat) => {
    const { name, type, text } = exportOf(store.getState(), content, format, choices)
    download(name, new Blob([text], { type }))
    setWritten(name)
  }
  return (
    <section className={styles.part} aria-labelledby="export-title" data-purpose="export">
      <h3 id="export-title">{t('export.title')}</h3>
      {contents.length > 1 ? (
        <label className={styles.option}>
          {t('export.what')}
          <select
            data-purpose="export-content"
            value={content}
            onChange={(event) => setContent(event.target.value as ExportContent)}
          >
            {contents.map((each) => (
              <option key={each} value={each}>
                {t(`export.content.${each}`)}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <p data-purpose="export-says">{words}</p>
      <div className={styles.buttons}>
        {EXPORT_FORMATS.map((format) => (
          <Button
            key={format}
            data-action={`export-${format}`}
            aria-label={t('export.as', { format: FORMAT_NAMES[format] })}
            disabled={isEmpty}
            onClick={() => write(format)}
          >
            {FORMAT_NAMES[format]}
          </Button>
        ))}
      </div>
      <p role="status" className={styles.note}>
        {written === null ? t('export.carries') : t('export.saved', { file: written })}
      </p>
      <ExportOptions choices={choices} onChoices={setChoices} />
    </section>
  )
}

/** The foot of a panel: its content as a file, in four formats. Nothing where a panel has nothing to give. */
export const ExportPart = ({ panel }: { readonly panel: PanelId }) => {
  const contents = CONTENTS_OF[panel]
  return contents ? <Exports key={panel} contents={contents} /> : null
}
