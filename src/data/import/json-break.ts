/** What may stand next in a JSON text. */
type Awaited = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'next'

type Place = { readonly at: number; readonly awaited: Awaited; readonly broken?: true }

const SPACE = /[\t\n\r ]*/y
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y

const endOf = (token: RegExp, text: string, at: number): number => {
  token.lastIndex = at
  return token.test(text) ? token.lastIndex : at
}

/** Behind the string that begins at a quotation mark. By the letter: a pattern's memory is too small for the longest. */
const behindString = (text: string, from: number, awaited: Awaited): Place => {
  let at = from + 1
  while (text[at] !== '"') {
    const next = text[at] === '\\' ? endOf(ESCAPE, text, at) : at + Number(text.charCodeAt(at) >= 0x20)
    if (next === at) return { at, awaited, broken: true }
    at = next
  }
  return { at: at + 1, awaited }
}

/** Behind the token at a place; `open` are the brackets that will close what is open there. */
const behindToken = (text: string, at: number, awaited: Awaited, open: string[]): Place => {
  const sign = text[at]
  const broken = { at, awaited, broken: true } as const
  const isKey = awaited === 'key' || awaited === 'key-or-end'
  if (awaited === 'colon') return sign === ':' ? { at: at + 1, awaited: 'value' } : broken
  if (awaited === 'next' && sign === ',' && open.length > 0) {
    return { at: at + 1, awaited: open.at(-1) === '}' ? 'key' : 'value' }
  }
  if (awaited === 'next' || (awaited.endsWith('-or-end') && sign === open.at(-1))) {
    return sign !== undefined && sign === open.pop() ? { at: at + 1, awaited: 'next' } : broken
  }
  if (sign === '"') return behindString(text, at, isKey ? 'colon' : 'next')
  if (isKey) return broken
  if (sign === '{' || sign === '[') {
    open.push(sign === '{' ? '}' : ']')
    return { at: at + 1, awaited: sign === '{' ? 'key-or-end' : 'value-or-end' }
  }
  const end = endOf(SCALAR, text, at)
  return end > at ? { at: end, awaited: 'next' } : broken
}

/**
 * Position of the first letter of a text that cannot stand there in JSON; not every browser's parser tells it.
 *
 * Shape:  the length of the text where it breaks off, and where it is whole.
 * Errors: none.
 * Source: RFC 8259.
 */
export const jsonBreak = (text: string): number => {
  const open: string[] = []
  let place: Place = { at: 0, awaited: 'value' }
  while (!place.broken) place = behindToken(text, endOf(SPACE, text, place.at), place.awaited, open)
  return place.at
}
