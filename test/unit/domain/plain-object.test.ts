import { describe, expect, it } from 'vitest'
import { isPlainObject } from '../../../src/domain/plain-object'

describe('a decoded value', () => {
  it('has keys to ask for where it was written in braces', () => {
    expect(isPlainObject({})).toBe(true)
    expect(isPlainObject(JSON.parse('{"type":"Feature"}'))).toBe(true)
  })

  it('has none where it is null, a list, a word, a number or nothing', () => {
    for (const value of [null, [], [{}], 'type', 7, true, undefined]) expect(isPlainObject(value)).toBe(false)
  })
})
