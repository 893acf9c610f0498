import { expect, test } from 'vitest'
import { catalogue as builtIn } from '../../src/i18n/en/catalogue'
import { laterCatalogue } from '../../src/i18n/en/later-catalogue'
import { catalogue as ur } from '../../src/i18n/ur/catalogue'

const en = { ...builtIn, ...laterCatalogue }

type Words = { readonly [key: string]: string | Words }

const flatten = (words: Words, prefix = ''): readonly (readonly [string, string])[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as const] : flatten(value, `${prefix}${key}.`),
  )

const english = new Map(flatten(en))
const urdu = new Map(flatten(ur))
const placeholders = (text: string) =>
  [...new Set(text.match(/\{\{\s*\w+/g) ?? [])].map((hole) => hole.replace(/\W/g, '')).sort()

/** A plural form that one language has and the other lacks (`_one`, `_other`) is grammar, not a missing key. */
const stem = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '')
const stems = (words: ReadonlyMap<string, string>) => [...new Set([...words.keys()].map(stem))].sort()

test('English and Urdu have the same keys', () => {
  expect(stems(urdu)).toEqual(stems(english))
})

test('a translation fills the same blanks as its original', () => {
  const differing = [...english].flatMap(([key, text]) => {
    const translation = urdu.get(key)
    if (translation === undefined) return []
    const [left, right] = [placeholders(text).join(), placeholders(translation).join()]
    return left === right ? [] : [`${key}: en {${left}}, ur {${right}}`]
  })
  expect(differing).toEqual([])
})

test('nothing in either catalogue is empty', () => {
  const blank = [...english, ...urdu].filter(([, text]) => text.trim() === '').map(([key]) => key)
  expect(blank).toEqual([])
})

test('Urdu is written in Urdu', () => {
  const hasWords = (text: string) => /[A-Za-z]{3,}/.test(text.replaceAll(/\{\{[^}]*\}\}/g, ''))
  const latin = [...urdu].filter(([key, text]) => hasWords(english.get(key) ?? '') && !/\p{Script=Arabic}/u.test(text))
  const allowed = /attribution|switchTo|httpStatus|\.unit\./
  expect(latin.filter(([key]) => !allowed.test(key)).map(([key, text]) => `${key}: ${text}`)).toEqual([])
})
