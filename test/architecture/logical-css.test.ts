import { expect, test } from 'vitest'
import { findings, sourceFiles, withoutComments } from '../support/source-files'

const SIDE = '(left|right)'
const PHYSICAL = new RegExp(
  [
    `(^|[;{\\s])(margin|padding|scroll-margin|scroll-padding)-${SIDE}\\s*:`,
    `(^|[;{\\s])border-${SIDE}(-(width|style|color))?\\s*:`,
    `(^|[;{\\s])border-(top|bottom)-${SIDE}-radius\\s*:`,
    `(^|[;{\\s])${SIDE}\\s*:`,
    `(^|[;{\\s])(text-align|float|clear)\\s*:\\s*${SIDE}\\b`,
  ].join('|'),
)

test('styles name inline start and end, never left and right, so Urdu mirrors by itself', () => {
  const files = sourceFiles('src', /\.css$/).map(withoutComments)
  expect(files.length).toBeGreaterThan(0)
  expect(findings(files, PHYSICAL)).toEqual([])
})

test('the rule knows a physical property when it sees one', () => {
  const caught = ['margin-left: 1px', 'left: 0', '.a { right: 0 }', 'text-align: right', 'border-top-left-radius: 2px']
  expect(caught.filter((line) => !PHYSICAL.test(line))).toEqual([])
  const fine = ['margin-inline-start: 1px', 'inset-inline-end: 0', 'text-align: start', 'transform-origin: left top']
  expect(fine.filter((line) => PHYSICAL.test(line))).toEqual([])
})
