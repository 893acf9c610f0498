import { toAsciiDigits } from '../../domain/gazetteer/ascii-digits'

/** What a key does while a story is presented. `digits` is the number typed so far, empty to forget it. */
export type TalkCommand =
  | { readonly kind: 'next' | 'previous' | 'first' | 'last' }
  | { readonly kind: 'chapter'; readonly chapter: number }
  | { readonly kind: 'digits'; readonly digits: string }
  | { readonly kind: 'blank' | 'full-screen' | 'notes' | 'leave' }

export type TalkKey = {
  readonly key: string
  /** The key's place on the keyboard: letters and digits are found on keyboards of any script. */
  readonly code: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

export type TalkKeySetting = {
  /** Whether the page is written from right to left: then the next chapter lies to the left, where its button stands. */
  readonly rtl: boolean
  /** The number typed so far. */
  readonly digits: string
  /** Whether keys of one letter or digit are on (WCAG 2.1.4). */
  readonly singleKeys: boolean
  /** Whether the focus is on something that Space and Enter work by themselves. */
  readonly onControl: boolean
}

const ALWAYS: Readonly<Record<string, TalkCommand>> = {
  PageDown: { kind: 'next' },
  PageUp: { kind: 'previous' },
  Home: { kind: 'first' },
  End: { kind: 'last' },
  Escape: { kind: 'leave' },
}

const LETTERS: Readonly<Record<string, TalkCommand>> = {
  KeyB: { kind: 'blank' },
  KeyF: { kind: 'full-screen' },
  KeyN: { kind: 'notes' },
}

/** No story has more chapters than three digits count. */
const MOST_DIGITS = 3

const digitOf = ({ key, code, shiftKey }: TalkKey): string | null => {
  const typed = toAsciiDigits(key)
  if (/^\d$/.test(typed)) return typed
  return shiftKey ? null : (/^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] ?? null)
}

const afterNumber = (press: TalkKey, digits: string): TalkCommand | null => {
  const digit = digitOf(press)
  if (digit !== null) return { kind: 'digits', digits: `${digits}${digit}`.slice(-MOST_DIGITS) }
  if (digits === '') return null
  if (press.key === 'Backspace') return { kind: 'digits', digits: digits.slice(0, -1) }
  if (press.key !== 'Enter') return null
  return { kind: 'chapter', chapter: Number(digits) }
}

/** Reads a key press: the usual keys of slides, which are what a clicker sends too. Null for keys that are not the talk's. */
export const talkCommand = (press: TalkKey, setting: TalkKeySetting): TalkCommand | null => {
  if (press.ctrlKey || press.metaKey || press.altKey) return null
  const { rtl, digits, singleKeys, onControl } = setting
  if (press.key === ' ') return onControl ? null : { kind: press.shiftKey ? 'previous' : 'next' }
  if (singleKeys) {
    const number = afterNumber(press, digits)
    if (number) return number
  }
  if (press.shiftKey) return null
  if (press.key === 'ArrowLeft' || press.key === 'ArrowRight')
    return { kind: (press.key === 'ArrowRight') === rtl ? 'previous' : 'next' }
  return ALWAYS[press.key] ?? (singleKeys ? (LETTERS[press.code] ?? null) : null)
}
