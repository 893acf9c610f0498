import { expect, test } from 'vitest'
import { findings, sourceFiles, withoutComments } from '../support/source-files'

const files = [...sourceFiles('src', /\.tsx?$/), ...sourceFiles('test', /\.tsx?$/)].filter(
  ({ path }) => path !== 'test/architecture/type-safety.test.ts',
)

test('the compiler is never told to look away', () => {
  expect(findings(files, /@ts-(ignore|nocheck|expect-error)|biome-ignore lint\/suspicious\/noExplicitAny/)).toEqual([])
})

test('nothing is typed any', () => {
  expect(findings(files.map(withoutComments), /(:|<|\bas|,|\|)\s*any\b(?![\w' -]*['"`])/)).toEqual([])
})
