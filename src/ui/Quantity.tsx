import { memo, type ReactNode } from 'react'

/** SI unit symbols that `data-unit` may carry; `1` is a ratio or a count. */
export type QuantityUnit = 'm' | 'm2' | 'deg' | '1'

type QuantityProps = {
  /** Stable dotted name, such as `corridor.as-named.length`. */
  readonly name: string
  readonly value: number
  readonly unit: QuantityUnit
  /** True while a newer value is being computed: this one answers an older question. */
  readonly stale?: boolean | undefined
  /** The rounded text for people. */
  readonly children: ReactNode
}

/** A number people read and programs can rely on: the exact SI value in the element, the rounded one as its text. */
export const Quantity = memo(({ name, value, unit, stale, children }: QuantityProps) => (
  <data value={value} data-unit={unit} data-quantity={name} data-stale={stale ? true : undefined}>
    {children}
  </data>
))
