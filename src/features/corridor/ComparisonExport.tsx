import { useState } from 'react'
import { useTranslation } from '../../i18n/use-translation'
import type { AtlasStore } from '../../store/create-atlas-store'
import { comparisonExport } from '../../store/exports/comparison-export'
import { type ExportFormat, writeSet } from '../../store/exports/export-of'
import { type GroundOfCourses, openMappedNearCourses } from '../../store/mapped-near-courses'
import { comparedVariants } from '../../store/selectors/corridor-courses'
import { countsAsMapped } from '../../store/selectors/coverage'
import type { AtlasState } from '../../store/state'
import { useAtlasStore } from '../../store/use-atlas'
import { Button } from '../../ui/Button'
import { download } from '../../ui/download'
import styles from './SidesTable.module.css'

/** None while nothing counts as mapped; what cannot be worked out stays unknown. */
const groundOf = async (state: AtlasState): Promise<GroundOfCourses> => {
  const worker = countsAsMapped(state) === 'something' ? openMappedNearCourses() : null
  if (!worker) return {}
  try {
    return await worker.ask(state, comparedVariants(state))
  } catch {
    return {}
  } finally {
    worker.close()
  }
}

/** A table of plain figures has no use for a cell that holds a whole course. */
const fileOf = async (store: AtlasStore, format: ExportFormat) => {
  const state = store.getState()
  const set = comparisonExport(state, await groundOf(state))
  const rows = format === 'csv' ? set.rows.map((row) => ({ ...row, geometry: null })) : set.rows
  return writeSet({ ...set, rows }, format, { gpx: 'tracks', mark: false })
}

/** Takes the courses side by side away: a course a row, a fact a column. */
export const ComparisonExport = () => {
  const { t } = useTranslation('corridor')
  const store = useAtlasStore()
  const [written, setWritten] = useState('')
  const write = async (format: ExportFormat) => {
    const { name, type, text } = await fileOf(store, format)
    download(name, new Blob([text], { type }))
    setWritten(t('sides.saved', { file: name }))
  }
  return (
    <>
      <p className={styles.actions}>
        <Button data-action="comparison-csv" onClick={() => write('csv')}>
          {t('sides.asCsv')}
        </Button>
        <Button data-action="comparison-geojson" onClick={() => write('geojson')}>
          {t('sides.asGeojson')}
        </Button>
      </p>
      <p role="status" className={styles.how}>
        {written}
      </p>
    </>
  )
}
