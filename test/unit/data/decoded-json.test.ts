import { describe, expect, it } from 'vitest'
import { decodedJson } from '../../../src/data/decoded-json'

describe('the text of a file of JSON', () => {
  it('is decoded, also behind a byte order mark', () => {
    expect(decodedJson('{"a":[1,null]}')).toEqual({ ok: true, value: { a: [1, null] } })
    expect(decodedJson('\uFEFF{"a":"\u06CC"}')).toEqual({ ok: true, value: { a: 'ی' } })
  })

  it('is called empty where there is nothing but white space', () => {
    for (const text of ['', '\uFEFF', ' \n\t'])
      expect(decodedJson(text)).toEqual({ ok: false, error: { kind: 'empty' } })
  })

  it('is refused where it is no JSON', () => {
    for (const text of ['{', 'id,name\n1,Saindak', '\uFEFF\uFEFF1']) {
      expect(decodedJson(text)).toEqual({ ok: false, error: { kind: 'not-json' } })
    }
  })
})
