import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './SortableHeader.module.css'

export type SortDirection = 'ascending' | 'descending'

type SortableHeaderProps = {
  /** How the table is sorted by this column; null while it is sorted by another. */
  readonly sorted: SortDirection | null
  readonly onSort: () => void
  readonly column: string
  readonly children: ReactNode
}

const ICON = { ascending: ArrowUp, descending: ArrowDown, none: ArrowUpDown }

/** A column heading that sorts its table: a button for everyone, `aria-sort` for screen readers. */
export const SortableHeader = ({ sorted, onSort, column, children }: SortableHeaderProps) => {
  const Icon = ICON[sorted ?? 'none']
  return (
    <th scope="col" aria-sort={sorted ?? 'none'} className={styles.header}>
      <button type="button" data-sort={column} onClick={onSort}>
        {children}
        <Icon aria-hidden="true" className={sorted ? styles.active : styles.idle} />
      </button>
    </th>
  )
}
