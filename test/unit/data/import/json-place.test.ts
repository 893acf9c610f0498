import { expect, test } from 'vitest'
import { jsonBreak } from '../../../../src/data/import/json-break'
import { jsonPlace } from '../../../../src/data/import/json-place'

const WHOLE = `{ "type": "Point", "name": "Reko \\u0044iq\\n", "list": [ -1.5e3, 0, true, null, {}, [] ],\n "last": { "a": [[1, 2]] } }`

/** What the platform's own parser says of the place, in the messages in which it does. */
const positionTold = (text: string): number | null => {
  try {
    JSON.parse(text)
    return null
  } catch (reason) {
    const told = /position (\d+)/.exec(String(reason))?.[1]
    return told === undefined ? null : Number(told)
  }
}

test('a text breaks where the platform’s parser says, whichever letter is missing or doubled', () => {
  const { length } = WHOLE
  const spoilt = Array.from({ length }, (_, at) => [
    WHOLE.slice(0, at) + WHOLE.slice(at + 1),
    WHOLE.slice(0, at) + WHOLE.charAt(at) + WHOLE.slice(at),
    `${WHOLE.slice(0, at)},${WHOLE.slice(at)}`,
  ]).flat()
  const told = spoilt.flatMap((text) => {
    const position = positionTold(text)
    return position === null ? [] : [{ text, position }]
  })
  expect(told.length).toBeGreaterThan(50)
  for (const { text, position } of told) {
    // the parser points into a number or an escape that goes wrong, the atlas to where it begins
    const between = text.slice(jsonBreak(text), position)
    expect(between, text).toMatch(/^$|^[-+.\deE]+$|^\\(u[\da-f]*)?$/)
  }
})

test('a whole text does not break', () => {
  expect(jsonBreak(WHOLE)).toBe(WHOLE.length)
})

test('the place is told in words of the file itself, where it is written wrongly and where it breaks off', () => {
  expect(jsonPlace('{"type":"Point",\n"coordinates":[NaN, 29]}')).toEqual({ line: 2, detail: 'NaN, 29]}' })
  expect(jsonPlace("{'type': 'FeatureCollection'}")).toEqual({ line: 1, detail: "'type': 'FeatureCollecti" })
  expect(jsonPlace('{"type":"FeatureCollection",\n"features":[{"type":"Feat\n')).toEqual({
    line: 2,
    detail: 'features":[{"type":"Feat',
  })
})
