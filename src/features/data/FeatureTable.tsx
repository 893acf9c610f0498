import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import type { ImportedLayer } from '../../domain/imported/imported-layer'
import type { PageRow, RowOrder } from '../../domain/imported/table-page'
import type { BBox } from '../../domain/position'
import { useFormat } from '../../i18n/use-format'
import { useTranslation } from '../../i18n/use-translation'
import { camera } from '../../map/camera-port'
import { pickImportedFeature } from '../../store/picked-imported'
import { Button } from '../../ui/Button'
import { SortableHeader } from '../../ui/SortableHeader'
import styles from './FeatureTable.module.css'
import { PAGE_ROWS, useLayerPage } from './use-layer-page'

/** Close enough for a single point, with a named town still in view. */
const POINT_ZOOM = 8
const NEAREST = 9

const show = (bounds: BBox): void => {
  const [west, south, east, north] = bounds
  if (west === east && south === north) camera.flyTo([west, south], POINT_ZOOM)
  else camera.fitBounds(bounds, NEAREST)
}

const nextOrder = (order: RowOrder | null, field: string): RowOrder => ({
  field,
  descending: order?.field === field && !order.descending,
})

const Row = ({ layer, row: { index, bounds, values } }: { layer: ImportedLayer; row: PageRow }) => {
  const { t } = useTranslation('data')
  const format = useFormat()
  const row = format.number(index + 1)
  const open = () => {
    pickImportedFeature({ layer: layer.id, index, ...(bounds ? { bounds } : {}) })
    if (bounds) show(bounds)
  }
  return (
    <tr data-feature={index}>
      <th scope="row">
        <Button
          look="quiet"
          aria-label={t('table.openRow', { row })}
          title={t('table.openRow', { row })}
          onClick={open}
        >
          {row}
        </Button>
      </th>
      {layer.fields.map(({ name }, column) => (
        <td key={name} dir="auto">
          {values[column]}
        </td>
      ))}
    </tr>
  )
}

type PagesProps = { readonly page: number; readonly total: number; readonly onPage: (page: number) => void }

const Pages = ({ page, total, onPage }: PagesProps) => {
  const { t, i18n } = useTranslation('data')
  const format = useFormat()
  const from = page * PAGE_ROWS
  const to = Math.min(total, from + PAGE_ROWS)
  const words = { from: format.number(from + 1), to: format.number(to), of: format.number(total) }
  const [Back, On] = i18n.language === 'ur' ? [ChevronRight, ChevronLeft] : [ChevronLeft, ChevronRight]
  return (
    <div className={styles.pages}>
      <Button
        iconOnly
        data-action="table-previous"
        aria-label={t('table.previous')}
        disabled={page === 0}
        onClick={() => onPage(page - 1)}
      >
        <Back aria-hidden="true" />
      </Button>
      <span role="status">{total === 0 ? t('table.none') : t('table.shown', words)}</span>
      <Button
        iconOnly
        data-action="table-next"
        aria-label={t('table.next')}
        disabled={to >= total}
        onClick={() => onPage(page + 1)}
      >
        <On aria-hidden="true" />
      </Button>
    </div>
  )
}

/** The table of an imported layer, page by page. */
export const FeatureTable = ({ layer }: { readonly layer: ImportedLayer }) => {
  const { t } = useTranslation('data')
  const [order, setOrder] = useState<RowOrder | null>(null)
  const [wanted, setPage] = useState(0)
  const { total, rows } = useLayerPage(layer, wanted, order)
  const page = Math.min(wanted, Math.max(0, Math.ceil(total / PAGE_ROWS) - 1))
  if (page !== wanted && total > 0) setPage(page)
  const caption = t('table.caption', { name: `\u2068${layer.name}\u2069` })
  return (
    <>
      <Pages page={page} total={total} onPage={setPage} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={caption}>
        <table className={styles.table} data-purpose="imported-features">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col" title={t('table.order')}>
                {t('table.number')}
              </th>
              {layer.fields.map(({ name }) => (
                <SortableHeader
                  key={name}
                  column={name}
                  sorted={order?.field === name ? (order.descending ? 'descending' : 'ascending') : null}
                  onSort={() => {
                    setOrder(nextOrder(order, name))
                    setPage(0)
                  }}
                >
                  <bdi>{name}</bdi>
                </SortableHeader>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.index} layer={layer} row={row} />
            ))}
          </tbody>
        </table>
      </section>
      {layer.fields.length === 0 ? <p>{t('table.noFields')}</p> : null}
    </>
  )
}
