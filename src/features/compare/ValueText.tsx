import type { AtlasState } from '../../store/state'
import { Quantity } from '../../ui/Quantity'
import type { ComparedValue } from './differences'
import { useValueWords } from './use-value-words'

type ValueTextProps = {
  /** Of the quantity, where it is one. */
  readonly name: string
  readonly value: ComparedValue
  readonly state: AtlasState
}

/** What one view has, in words or as a quantity. */
export const ValueText = ({ name, value, state }: ValueTextProps) => {
  const { text, quantity } = useValueWords()(value, state)
  if (!quantity) return <bdi>{text}</bdi>
  return (
    <>
      <Quantity name={name} value={quantity.value} unit={quantity.unit}>
        {text}
      </Quantity>
      {quantity.after === '' ? null : ` ${quantity.after}`}
    </>
  )
}
