import { beforeEach, expect, test } from 'vitest'
import { openingView } from '../../../src/app/opening-view'
import { readDocument } from '../../../src/data/project/read-document'
import { base } from '../../../src/permalink/base'
import { readComparison } from '../../../src/permalink/comparison'
import { fromHash } from '../../../src/permalink/from-hash'
import { toHash } from '../../../src/permalink/to-hash'
import { createAtlasStore } from '../../../src/store/create-atlas-store'
import { linkDesk, NOTHING_OPENED } from '../../../src/store/link-desk'
import { openLink } from '../../../src/store/open-link'
import { applySnapshot, snapshotOf } from '../../../src/store/snapshot-commands'
import { startingFrom } from '../../../src/store/starting-state'
import { undo } from '../../../src/store/transact'
import { mangled, numbersFrom, REAL_LINKS } from '../../support/mangled-links'
import { problemsOf } from '../../support/problems-of-snapshot'

const MANY = 10_000

/** Data that never come: what a link says must be sound without them. */
const noData = () => new Promise<never>(() => undefined)

beforeEach(() => linkDesk.setState(NOTHING_OPENED, true))

const aPage = (hash: string) => createAtlasStore(startingFrom(openingView(hash, {}, ['en']).snapshot))

test('real links open whole', () => {
  for (const hash of REAL_LINKS) {
    const link = fromHash(base(), hash)
    expect([hash, link.dropped]).toEqual([hash, []])
    const store = aPage(hash)
    openLink(store, noData, link)
    expect(store.getState().document.drawings).toHaveLength(link.own === null ? 0 : 2)
  }
})

test(`of ${MANY} mangled links every one opens a view and a document that are sound`, () => {
  const random = numbersFrom(20_261_123)
  const store = aPage('')
  let opened = 0
  let refused = 0
  for (let at = 0; at < MANY; at++) {
    const hash = mangled(random)
    const link = fromHash(base(), hash)
    expect([hash, problemsOf(link.snapshot)]).toEqual([hash, []])
    // what it says can be said again
    const again = fromHash(base(), toHash(link.snapshot))
    expect([hash, again.dropped]).toEqual([hash, []])

    const compared = link.snapshot.compare === null ? null : readComparison(link.snapshot.compare)
    for (const side of compared?.ok ? [compared.value.left.link, compared.value.right.link] : []) {
      expect([hash, problemsOf(fromHash(base(), side).snapshot)]).toEqual([hash, []])
    }

    applySnapshot(store, link.snapshot)
    openLink(store, noData, link)
    const state = store.getState()
    expect([hash, problemsOf(snapshotOf(state))]).toEqual([hash, []])
    const { own } = linkDesk.getState()
    if (own?.kind === 'opened') opened += 1
    if (own?.kind === 'refused') refused += 1
    if (at % 100 === 0) {
      expect([hash, readDocument(JSON.parse(JSON.stringify(state.document))).ok]).toEqual([hash, true])
      while (store.getState().history.past.length > 0) undo(store)
    }
  }
  // both happened often enough to mean something
  expect(opened).toBeGreaterThan(500)
  expect(refused).toBeGreaterThan(500)
})
