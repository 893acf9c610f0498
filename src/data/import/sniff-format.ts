import { looksLikeWkt } from './decode-wkt'

export type TextFormat = 'json' | 'kml' | 'gpx' | 'wkt' | 'table' | 'web-page'

/**
 * Whether bytes begin as a zip does.
 *
 * Errors: none.
 */
export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b

const extensionOf = (name: string): string => /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''

const isTableName = (extension: string): boolean => ['csv', 'tsv', 'tab', 'txt'].includes(extension)

/**
 * What a text is: by its first characters, because names lie; the name decides only where the text does not.
 *
 * Shape:  `name` is the file's; pasted text has none.
 * Errors: null for what none of the formats begins with.
 */
export const sniffText = (text: string, name: string): TextFormat | null => {
  const start = text.slice(0, 2000).trimStart()
  const extension = extensionOf(name)
  if (/^[[{]/.test(start) || start.startsWith('\u001e')) return 'json'
  if (/^<(!doctype\s+html|html)\b/i.test(start)) return 'web-page'
  if (start.startsWith('<')) return extension === 'gpx' || /<gpx\b/i.test(start) ? 'gpx' : 'kml'
  if (looksLikeWkt(start)) return 'wkt'
  if (['json', 'geojson', 'topojson', 'ndjson', 'geojsonl', 'geojsons'].includes(extension)) return 'json'
  if (extension === 'kml' || extension === 'gpx') return extension
  if (extension === 'wkt') return 'wkt'
  const [heading = '', row = ''] = start.split('\n', 2)
  const separated = /[,;\t|]/.test(heading) && row.trim() !== ''
  return isTableName(extension) || separated ? 'table' : null
}
