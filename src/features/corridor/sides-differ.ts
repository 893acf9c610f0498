import type { ComparedRow } from '../../store/selectors/corridor-comparison'

/** Lengths are shown to a tenth of a kilometre: what differs by less than half of that reads the same. */
const SHOWN: Readonly<Record<ComparedRow['unit'], number>> = { m: 50, '1': 0.005 }

/** Tells whether two values of a row read the same. */
export const shownAlike = ({ unit }: Pick<ComparedRow, 'unit'>, a: number, b: number): boolean =>
  Math.abs(a - b) < SHOWN[unit]

/** Tells whether the courses differ in a row, one of them being unknown included. */
export const differs = (row: Pick<ComparedRow, 'unit' | 'values'>): boolean => {
  const [first = null] = row.values
  return row.values.some((value) =>
    value === null || first === null ? value !== first : !shownAlike(row, value, first),
  )
}
