import { expect, test } from 'vitest'
import { findings, sourceFiles, withoutComments } from '../../support/source-files'

test('the Urdu words quote with «» alone', () => {
  const catalogue = sourceFiles('src/i18n/ur', /\.ts$/).map(withoutComments)
  expect(findings(catalogue, /«/).length).toBeGreaterThan(50)
  expect(findings(catalogue, /[“”„]/)).toEqual([])
})
