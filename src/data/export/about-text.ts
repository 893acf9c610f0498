import type { ExportAbout } from './export-set'

/** Says in one paragraph what has to be known of a file. Shape: plain English, a line for each part. */
export const aboutText = ({ source, licence, method, unit, edition, selection }: ExportAbout): string =>
  [
    `Selection: ${selection}`,
    `Source: ${source}`,
    `Licence: ${licence}`,
    `Method: ${method}`,
    `Units: ${unit}`,
    `Data edition: ${edition ?? 'not known'}`,
  ].join('\n')
