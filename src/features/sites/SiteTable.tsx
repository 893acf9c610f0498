import { useEffect, useMemo, useRef, useState } from 'react'
import type { Deposit } from '../../domain/minerals/deposit'
import { useTranslation } from '../../i18n/use-translation'
import { camera } from '../../map/camera-port'
import { hover, select } from '../../store/selection-commands'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { SortableHeader } from '../../ui/SortableHeader'
import { SiteRow } from './SiteRow'
import styles from './SiteTable.module.css'
import { SITE_COLUMNS, type SiteColumn, type SiteOrder, sortSites } from './sort-sites'
import { findRow, useRovingRows } from './use-roving-rows'

/** Close enough to tell neighbouring deposits apart, far enough to keep a named town in view. */
const SITE_ZOOM = 8

const nextOrder = (order: SiteOrder, column: SiteColumn): SiteOrder => ({
  column,
  direction: order.column === column && order.direction === 'ascending' ? 'descending' : 'ascending',
})

/** The map's twin: every site that passes the filters, those without a location included. */
export const SiteTable = ({ sites }: { readonly sites: readonly Deposit[] }) => {
  const { t } = useTranslation('sites')
  const store = useAtlasStore()
  const language = useAtlas((state) => state.session.language)
  const selected = useAtlas(({ session: { selection } }) => (selection?.kind === 'site' ? selection.id : null))
  const [order, setOrder] = useState<SiteOrder>({ column: 'name', direction: 'ascending' })
  const rows = useMemo(() => sortSites(sites, order, language), [sites, order, language])
  const body = useRef<HTMLTableSectionElement>(null)

  const open = (id: string) => {
    const position = sites.find((site) => site.id === id)?.position
    select(store, { kind: 'site', id })
    if (position) camera.flyTo(position, SITE_ZOOM)
  }
  const ids = useMemo(() => rows.map((site) => site.id), [rows])
  const { stop, onKeyDown, onVisit } = useRovingRows(ids, selected, open)

  useEffect(() => {
    if (selected === null) return
    findRow(body.current, selected)?.scrollIntoView?.({ block: 'nearest' })
  }, [selected])

  return (
    <div className={styles.scroll}>
      <table data-purpose="sites" className={styles.table} onKeyDown={onKeyDown}>
        <caption className="visually-hidden">
          {t('table.caption')} {t('table.keys')}
        </caption>
        <thead>
          <tr>
            {SITE_COLUMNS.map((column) => (
              <SortableHeader
                key={column}
                column={column}
                sorted={order.column === column ? order.direction : null}
                onSort={() => setOrder(nextOrder(order, column))}
              >
                {t(`table.${column}`)}
              </SortableHeader>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map((site) => (
            <SiteRow
              key={site.id}
              site={site}
              selected={site.id === selected}
              stop={site.id === stop}
              onOpen={() => open(site.id)}
              onVisit={() => onVisit(site.id)}
              onHover={(over) => hover(store, over ? { kind: 'site', id: site.id } : null)}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}
