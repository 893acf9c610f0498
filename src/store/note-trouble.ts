import type { Refusal } from '../domain/imported/import-problem'
import type { ImportDesk } from './import-desk-state'

/** Keeps what went wrong with a layer's tiles, or that nothing is wrong any more. */
export const noteTrouble = ({ state }: ImportDesk, id: string, trouble: Refusal | null): void => {
  const { [id]: known, ...others } = state.getState().troubles
  if (known?.kind !== trouble?.kind) state.setState({ troubles: trouble ? { ...others, [id]: trouble } : others })
}
