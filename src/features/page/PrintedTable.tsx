import type { ReactNode } from 'react'

/** A table as it is printed: words and numbers already written in the reader's language. */
export type TableOnPaper = {
  readonly caption: string
  /** What the rows are and what was left out. */
  readonly says: string
  readonly head: readonly string[]
  readonly rows: readonly TableRow[]
  /** What the figures stand on and lead to, under the table. */
  readonly notes?: readonly NotesOnPaper[]
}

export type NotesOnPaper = { readonly id: string; readonly heading: string; readonly lines: readonly string[] }

export type TableRow = { readonly id: string; readonly name: string; readonly cells: readonly TableCell[] }

export type TableCell = { readonly content: ReactNode; readonly isNumber?: boolean }

export const PrintedTable = ({
  table: { caption, says, head, rows, notes = [] },
}: {
  readonly table: TableOnPaper
}) => (
  <>
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, cells }) => (
          <tr key={id} data-row={id}>
            <th scope="row" dir="auto">
              {name}
            </th>
            {cells.map(({ content, isNumber }, column) => (
              <td key={head[column + 1]} data-number={isNumber}>
                {content}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    <p>{says}</p>
    {notes.map(({ id, heading, lines }) => (
      <section key={id} data-notes={id}>
        <h3 dir="auto">{heading}</h3>
        <ul>
          {lines.map((line) => (
            <li key={line} dir="auto">
              {line}
            </li>
          ))}
        </ul>
      </section>
    ))}
  </>
)
