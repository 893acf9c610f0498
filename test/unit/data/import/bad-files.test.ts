import { describe, expect, test } from 'vitest'
import { takeFiles } from '../../../../src/store/import-commands'
import { BAD_FILES } from '../../../fixtures/import/bad-files'
import { aDeskAtWork, outcomeOf } from '../../../support/import-desk'

test('the corpus is as large as promised, and no name is used twice', () => {
  expect(BAD_FILES.length).toBeGreaterThanOrEqual(60)
  expect(new Set(BAD_FILES.map(({ name }) => name)).size).toBe(BAD_FILES.length)
})

describe('a bad file is refused for the right reason and changes nothing', () => {
  test.each(BAD_FILES.map((bad) => [bad.name, bad] as const))(
    '%s',
    async (name, { content, refusal, reason, line }) => {
      const { store, desk, kept } = aDeskAtWork()
      const { document, history } = store.getState()

      takeFiles(store, [new File([content()], name)])
      const stage = await outcomeOf(desk)

      if (refusal) {
        expect(stage).toMatchObject({ kind: 'refused', refusal: { kind: refusal } })
        if (line !== undefined) expect(stage).toMatchObject({ refusal: { line } })
      } else {
        const found = stage.kind === 'refused' ? stage.refusal : stage.kind === 'preview' ? stage.preview : null
        expect(stage.kind === 'preview' ? stage.preview.count : 0).toBe(0)
        expect([...new Set(found?.rejected.map((row) => row.reason))]).toEqual([reason])
      }
      expect(store.getState().document).toBe(document)
      expect(store.getState().history).toBe(history)
      expect(kept.size).toBe(0)
    },
  )
})
