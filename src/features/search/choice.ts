import type { SheetNumber } from '../../domain/coverage/sheet-number'
import type { MatchedOn } from '../../domain/gazetteer/matched-on'
import { isInPakistanWindow } from '../../domain/gazetteer/pakistan-window'
import type { CoordinateReading } from '../../domain/gazetteer/parse-coordinates'
import type { SearchAnswer } from '../../domain/gazetteer/search'
import type { Place } from './place'

/** One line of the results. */
export type Choice =
  | { readonly kind: 'coordinates'; readonly key: string; readonly reading: CoordinateReading }
  | { readonly kind: 'sheet'; readonly key: string; readonly sheet: SheetNumber }
  | { readonly kind: 'place'; readonly key: string; readonly place: Place; readonly matchedOn: MatchedOn }

/** The lines of an answer: what the text states outright first, then places by how well they match. */
export const choicesOf = ({ coordinates, sheet, hits }: SearchAnswer<Place>): readonly Choice[] => [
  ...coordinates
    .filter(({ position }) => isInPakistanWindow(position))
    .map((reading) => ({ kind: 'coordinates', key: `coordinates:${reading.order}`, reading }) as const),
  ...(sheet === null ? [] : [{ kind: 'sheet', key: `sheet:${sheet}`, sheet } as const]),
  ...hits.map(
    ({ entry, matchedOn }) => ({ kind: 'place', key: `${entry.kind}:${entry.id}`, place: entry, matchedOn }) as const,
  ),
]

/** Tells whether a text gives coordinates, but none that the map shows. */
export const isOutside = ({ coordinates }: SearchAnswer<Place>): boolean =>
  coordinates.length > 0 && !coordinates.some(({ position }) => isInPakistanWindow(position))
