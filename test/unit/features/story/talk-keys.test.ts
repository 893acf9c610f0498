import { expect, test } from 'vitest'
import { type TalkKey, type TalkKeySetting, talkCommand } from '../../../../src/features/story/talk-keys'

const aKey = (key: string, changes: Partial<TalkKey> = {}): TalkKey => ({
  key,
  code: /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : /^\d$/.test(key) ? `Digit${key}` : key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...changes,
})
const aSetting = (changes: Partial<TalkKeySetting> = {}): TalkKeySetting => ({
  rtl: false,
  digits: '',
  singleKeys: true,
  onControl: false,
  ...changes,
})
const command = (key: string, setting: Partial<TalkKeySetting> = {}, press: Partial<TalkKey> = {}) =>
  talkCommand(aKey(key, press), aSetting(setting))

test('the keys of slides, which a clicker sends too, turn the pages', () => {
  const kinds = ['ArrowRight', 'ArrowLeft', 'PageDown', 'PageUp', 'Home', 'End', ' ', 'Escape'].map(
    (key) => command(key)?.kind,
  )
  expect(kinds).toEqual(['next', 'previous', 'next', 'previous', 'first', 'last', 'next', 'leave'])
  expect(command(' ', {}, { shiftKey: true })?.kind).toBe('previous')
})

test('written from right to left, the arrow that points to the next page turns to it; the clicker keeps its sense', () => {
  expect(command('ArrowLeft', { rtl: true })?.kind).toBe('next')
  expect(command('ArrowRight', { rtl: true })?.kind).toBe('previous')
  expect(command('PageDown', { rtl: true })?.kind).toBe('next')
  expect(command('Home', { rtl: true })?.kind).toBe('first')
})

test('a number and Enter go to a chapter; Backspace takes a digit back, Enter alone goes nowhere', () => {
  expect(command('1')).toEqual({ kind: 'digits', digits: '1' })
  expect(command('2', { digits: '1' })).toEqual({ kind: 'digits', digits: '12' })
  expect(command('Enter', { digits: '12', onControl: true })).toEqual({ kind: 'chapter', chapter: 12 })
  expect(command('Backspace', { digits: '12' })).toEqual({ kind: 'digits', digits: '1' })
  expect(command('Enter')).toBeNull()
})

test('digits of an Urdu keyboard and of the number pad count as well', () => {
  expect(command('۴', {}, { code: 'Digit4' })).toEqual({ kind: 'digits', digits: '4' })
  expect(command('7', {}, { code: 'Numpad7' })).toEqual({ kind: 'digits', digits: '7' })
  expect(command('&', {}, { code: 'Digit7', shiftKey: true })).toBeNull()
})

test('letters are found where they lie, whatever script the keyboard writes', () => {
  expect(command('ب', {}, { code: 'KeyB' })?.kind).toBe('blank')
  expect(command('f')?.kind).toBe('full-screen')
  expect(command('n')?.kind).toBe('notes')
})

test('switched off, keys of one letter or digit do nothing, and the others go on working', () => {
  const off = { singleKeys: false }
  expect(['b', 'f', 'n', '3'].map((key) => command(key, off))).toEqual([null, null, null, null])
  expect(command('PageDown', off)?.kind).toBe('next')
  expect(command('Escape', off)?.kind).toBe('leave')
})

test('Space on a button is the button’s, and keys held with Ctrl, Alt or ⌘ are the browser’s', () => {
  expect(command(' ', { onControl: true })).toBeNull()
  expect(command('ArrowLeft', {}, { altKey: true })).toBeNull()
  expect(command('f', {}, { ctrlKey: true })).toBeNull()
  expect(command('Home', {}, { metaKey: true })).toBeNull()
})
