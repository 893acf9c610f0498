import { expect, test } from 'vitest'
import type { SlotLocks } from '../../../src/data/autosave-locks'
import { keepSaved } from '../../../src/store/autosave'
import { createAtlasStore } from '../../../src/store/create-atlas-store'
import { tickSheets } from '../../../src/store/sheet-commands'
import { aBrowser, autosavePorts, aWorkArchive } from '../../support/a-work-archive'

/** A page that has made two changes, and has asked for them to be written as often without waiting for an answer. */
const aPageThatGoes = async (locks: SlotLocks) => {
  const { archive, works } = aWorkArchive()
  const store = createAtlasStore()
  await locks.hold('s')
  const { flush } = keepSaved(store, autosavePorts(archive, locks), 's', 'page', store.getState().document)
  tickSheets(store, ['35I1'])
  const first = flush()
  tickSheets(store, ['35I2'])
  return { works, written: Promise.all([first, flush()]) }
}

const both = { document: { sheets: ['35I1', '35I2'] } }

test('what a page writes as it goes is with the browser before the page could hear anything from it', async () => {
  const { works } = await aPageThatGoes(aBrowser().locksOf('a'))
  expect(works.get('s')).toMatchObject(both)
})

test('where another tab may have the slot, that is asked before anything is written', async () => {
  const { works, written } = await aPageThatGoes({ ...aBrowser().locksOf('a'), isSurelyMine: () => false })
  expect(works.get('s')).toBeUndefined()
  await written
  expect(works.get('s')).toMatchObject(both)
})
