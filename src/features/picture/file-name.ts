const LONGEST = 60

/** A title as part of a file name: letters and digits of any script, which every system takes; `map` if none is left. */
const slug = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '') || 'map'

/** The day where the reader is, as `2026-11-23`. */
const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-')

/** Said before every title anyway. */
const OWN_NAME = /^(?:pakistan minerals atlas|پاکستان معدنیات اٹلس)[^\p{L}\p{N}]*/iu

/** `pakistan-minerals-atlas-the-corridor-2026-11-23.png` */
export const fileName = (title: string, date: Date, extension: 'png' | 'svg' = 'png'): string =>
  `pakistan-minerals-atlas-${slug(title.replace(OWN_NAME, ''))}-${dayOf(date)}.${extension}`
