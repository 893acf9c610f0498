import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { isProject } from '../../../../src/data/project/is-project'
import { writeProject } from '../../../../src/data/project/write-project'
import { aDocument } from '../../../support/a-document'

it('tells a project from other files by the kind it names first', async () => {
  const frozen = readFileSync('test/fixtures/projects/v1.json')
  expect(await isProject(new Blob([frozen]))).toBe(true)
  const today = writeProject({
    saved: new Date(0),
    edition: null,
    document: aDocument(),
    view: '#v=1',
    features: new Map(),
  })
  expect(await isProject(today)).toBe(true)
  const mentioned = { type: 'FeatureCollection', features: [{ kind: 'pakistan-minerals-atlas/project' }] }
  expect(await isProject(new Blob([JSON.stringify(mentioned)]))).toBe(false)
  expect(await isProject(new Blob(['lat,lon\n28,62']))).toBe(false)
  expect(await isProject(new Blob([]))).toBe(false)
})
