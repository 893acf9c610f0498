import { expect, test } from 'vitest'
import { findings, sourceFiles, withoutComments } from '../../support/source-files'

test('in an Urdu formula each value stands for itself: its unit is Urdu, and would else turn the formula round', () => {
  const catalogue = sourceFiles('src/i18n/ur', /\.ts$/).map(withoutComments)
  expect(findings(catalogue, /\\u2068\{\{\w+\}\}\\u2069 [÷−×=]/).length).toBeGreaterThan(8)
  expect(findings(catalogue, /\\u2066\{\{\w+\}\} [÷−×=]/)).toEqual([])
})
