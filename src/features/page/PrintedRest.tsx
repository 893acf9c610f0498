import { useTranslation } from '../../i18n/use-translation'
import { notesFit } from './PrintedFoot'
import { PrintedLegend } from './PrintedLegend'
import { PrintedTable } from './PrintedTable'
import type { LegendEntry, PageFurniture } from './page-furniture'
import type { PrintJob } from './print-job'
import { usePrintedTable } from './use-printed-table'

type PrintedRestProps = {
  readonly job: PrintJob
  readonly furniture: PageFurniture
  /** Of the legend: what found no room on the first page. */
  readonly rows: readonly LegendEntry[]
}

/** The pages that follow, as many as the browser needs: the rest of the legend, long notes, the open panel's table. */
export const PrintedRest = ({ job, furniture, rows }: PrintedRestProps) => {
  const { t } = useTranslation('page')
  const tableOf = usePrintedTable()
  const { choice, state } = job
  const table = choice.parts.includes('table') ? tableOf(state) : null
  return (
    <>
      {rows.length > 0 ? (
        <section className="printed-flow" data-purpose="printed-legend-rest">
          <h2>{t('sheet.legend')}</h2>
          <PrintedLegend rows={rows} Swatch={furniture.Swatch} />
        </section>
      ) : null}
      {notesFit(choice) ? null : (
        <section className="printed-flow" data-purpose="printed-notes">
          <h2>{t('sheet.notes')}</h2>
          <p className="printed-notes" dir="auto">
            {choice.notes}
          </p>
        </section>
      )}
      {table ? (
        <section className="printed-flow" data-purpose="printed-table">
          <PrintedTable table={table} />
          <p className="printed-foot">{furniture.sources(state)}</p>
        </section>
      ) : null}
    </>
  )
}
