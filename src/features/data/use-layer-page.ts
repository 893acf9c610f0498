import { useEffect, useState } from 'react'
import type { ImportedLayer } from '../../domain/imported/imported-layer'
import type { RowOrder, TablePage } from '../../domain/imported/table-page'
import { importDeskOf } from '../../store/import-desk'
import { useAtlasStore } from '../../store/use-atlas'

export const PAGE_ROWS = 25

const NOTHING: TablePage = { total: 0, rows: [] }

/** One page of a layer's table, asked of the layer's worker; the page before stands until the next is there. */
export const useLayerPage = (layer: ImportedLayer, page: number, order: RowOrder | null): TablePage => {
  const store = useAtlasStore()
  const [answer, setAnswer] = useState(NOTHING)
  const { id, fields, filter } = layer
  useEffect(() => {
    let current = true
    const names = fields.map(({ name }) => name)
    const question = { offset: page * PAGE_ROWS, limit: PAGE_ROWS, fields: names, filter, order }
    importDeskOf(store)
      .workers.get(id)
      ?.service.page(question)
      .then((next) => current && setAnswer(next))
    return () => {
      current = false
    }
  }, [store, id, fields, filter, page, order])
  return answer
}
