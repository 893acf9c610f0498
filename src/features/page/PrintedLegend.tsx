import type { Ref } from 'react'
import type { LegendEntry, PageFurniture } from './page-furniture'

type PrintedLegendProps = {
  readonly rows: readonly LegendEntry[]
  readonly Swatch: PageFurniture['Swatch']
  readonly list?: Ref<HTMLUListElement>
}

/** What the symbols mean: shapes and letters as on the map, so that grey tells as much as colour. */
export const PrintedLegend = ({ rows, Swatch, list }: PrintedLegendProps) => (
  <ul ref={list} className="printed-legend">
    {rows.map(({ id, label, swatch }) => (
      <li key={id} data-legend-row={id}>
        {swatch ? <Swatch swatch={swatch} /> : null}
        {swatch ? <span dir="auto">{label}</span> : <strong dir="auto">{label}</strong>}
      </li>
    ))}
  </ul>
)
