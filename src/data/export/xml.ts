/** Control characters and halves of surrogate pairs: XML 1.0 has no spelling for them. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu

const ENTITY: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // a reader would turn them into spaces within attributes and CR into LF within text
  '\r': '&#13;',
  // the end of a line or a paragraph: readers that think of XML 1.1 would make it LF
  '\u2028': '&#8232;',
  '\u2029': '&#8233;',
}

/** Makes a text safe inside an element or an attribute. Shape: characters XML has no spelling for are left out. */
export const xmlText = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"\r\u2028\u2029]/g, (mark) => ENTITY[mark] ?? mark)

/** Writes an element round content that is XML already. Shape: attribute values are escaped here. */
export const xmlElement = (
  name: string,
  content: string,
  attributes: Readonly<Record<string, string>> = {},
): string => {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(value)}"`)
  return content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`
}

/** Writes an element round plain text. */
export const xmlLeaf = (name: string, text: string, attributes: Readonly<Record<string, string>> = {}): string =>
  xmlElement(name, xmlText(text), attributes)
