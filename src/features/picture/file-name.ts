const LONGEST = 60

/** A title as part of a file name: letters and digits that every system takes; `map` if none is left. */
const slug = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '') || 'map'

/** The day where the reader is, as `2026-11-23`. */
const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-')

/** `pakistan-minerals-atlas-the-corridor-2026-11-23.png` */
export const fileName = (title: string, date: Date, extension: 'png' | 'svg' = 'png'): string =>
  `pakistan-minerals-atlas-${slug(title.replace(/^pakistan minerals atlas$/i, ''))}-${dayOf(date)}.${extension}`
