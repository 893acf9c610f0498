import { expect, test } from 'vitest'
import { sourceFiles } from '../support/source-files'

const LONGEST = 250
const MEDIAN = 90

const files = sourceFiles('src', /\.(tsx?|css)$/)
const lengths = files.map(({ lines }) => lines.length - 1).sort((a, b) => a - b)

test('no source file is longer than one can read in one go', () => {
  const tooLong = files
    .filter(({ lines }) => lines.length - 1 > LONGEST)
    .map(({ path, lines }) => `${path}: ${lines.length}`)
  expect(tooLong).toEqual([])
})

test('the typical source file fits on a screen or two', () => {
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0
  console.info(`${files.length} source files, median ${median} lines, longest ${lengths.at(-1)}`)
  expect(files.length).toBeGreaterThan(0)
  expect(median).toBeLessThanOrEqual(MEDIAN)
})
