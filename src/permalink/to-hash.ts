import { base } from './base'
import { FIELDS } from './fields'
import { encoded } from './fragment'
import { CURRENT_VERSION } from './migrations'
import type { Snapshot } from './snapshot'

/**
 * Writes a view as the fragment of a link.
 *
 * Shape:  `#v=1&map=…&lang=…`, in a fixed order, whatever equals the first visitor's view left out; `edition` is the
 *         data edition that a shared link records, `own` the reader's packed drawings, last because long.
 */
export const toHash = (
  snapshot: Snapshot,
  { edition, own }: { readonly edition?: string | undefined; readonly own?: string } = {},
): string => {
  const start = base()
  const written = FIELDS.flatMap((field) => {
    const text = field.write(snapshot, start)
    return text === null ? [] : [`${field.name}=${encoded(text)}`]
  })
  return `#${[`v=${CURRENT_VERSION}`, ...written, ...(edition ? [`ed=${encoded(edition)}`] : []), ...(own ? [`own=${own}`] : [])].join('&')}`
}
