import { Fragment, type ReactElement } from 'react'

type TransProps = {
  /** A sentence of the catalogue, with `<name/>` where an element goes. */
  readonly text: string
  readonly components: Readonly<Record<string, ReactElement>>
}

/** A sentence with elements in it: every language puts `<name/>` where its grammar wants it. */
export const Trans = ({ text, components }: TransProps) =>
  text.split(/<(\w+)\s*\/>/).map((piece, index) => (
    // pieces and names alternate in the order of the sentence, which is their identity
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <Fragment key={index}>{index % 2 === 0 ? piece : components[piece]}</Fragment>
  ))
