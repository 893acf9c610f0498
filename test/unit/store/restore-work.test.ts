import { beforeEach, describe, expect, test } from 'vitest'
import { base } from '../../../src/permalink/base'
import type { Snapshot } from '../../../src/permalink/snapshot'
import { createAtlasStore } from '../../../src/store/create-atlas-store'
import { type OpenedBy, restoreAndKeep } from '../../../src/store/restore-work'
import { tickSheets, untickSheets } from '../../../src/store/sheet-commands'
import { startingFrom } from '../../../src/store/starting-state'
import { redo, undo } from '../../../src/store/transact'
import { openPanel } from '../../../src/store/view-commands'
import { NOTHING_TO_SAY, workDesk } from '../../../src/store/work-desk'
import { aBrowser, autosavePorts, aWorkArchive } from '../../support/a-work-archive'

const plain: OpenedBy = { sheets: null, own: null, showsView: false, quietly: (change) => change() }

beforeEach(() => workDesk.setState(NOTHING_TO_SAY, true))

/** A browser in which the atlas can be opened in tabs, reloaded and closed. */
const visits = () => {
  const storage = aWorkArchive()
  const browser = aBrowser()
  const memories = new Map<string, { slot: string | null }>()
  const open = async (tab: string, opened = plain, snapshot: Partial<Snapshot> = {}) => {
    const memory = memories.get(tab) ?? { slot: null }
    memories.set(tab, memory)
    const store = createAtlasStore(startingFrom({ ...base(), ...snapshot }))
    const keeper = await restoreAndKeep(store, autosavePorts(storage.archive, browser.locksOf(tab), memory), opened)
    return { store, keeper, sheets: () => store.getState().document.sheets }
  }
  const close = (tab: string) => {
    browser.close(tab)
    memories.delete(tab)
  }
  return {
    ...storage,
    open,
    close,
    reload: (tab: string) => {
      browser.close(tab)
      return open(tab)
    },
  }
}

const restored = () => workDesk.getState().restored

describe('one tab', () => {
  test('document, history and view come back, with undo and redo', async () => {
    const { open, reload } = visits()
    const first = await open('a')
    tickSheets(first.store, ['35I1'])
    tickSheets(first.store, ['35I2'])
    undo(first.store)
    openPanel(first.store, 'coverage')
    await first.keeper.flush()
    const again = await reload('a')
    expect(again.sheets()).toEqual(['35I1'])
    expect(again.store.getState().session.panel).toBe('coverage')
    expect(restored()).toMatchObject({ isCopy: false, merged: false })
    redo(again.store)
    expect(again.sheets()).toEqual(['35I1', '35I2'])
    undo(again.store)
    undo(again.store)
    expect(again.sheets()).toEqual([])
  })

  test('a hundred steps and more come back', async () => {
    const { open, reload } = visits()
    const first = await open('a')
    for (let step = 0; step < 70; step += 1) {
      tickSheets(first.store, ['35I1'])
      untickSheets(first.store, ['35I1'])
    }
    await first.keeper.flush()
    const again = await reload('a')
    expect(again.store.getState().history.past).toHaveLength(140)
  })

  test('a visit on which nothing was made says nothing on the next', async () => {
    const { open, reload } = visits()
    const first = await open('a')
    openPanel(first.store, 'sites')
    await first.keeper.flush()
    const again = await reload('a')
    expect(restored()).toBeNull()
    expect(again.store.getState().session.panel).toBe('sites')
  })

  test('the view of a link is not replaced by the kept one', async () => {
    const { open, close } = visits()
    const first = await open('a')
    tickSheets(first.store, ['35I1'])
    openPanel(first.store, 'coverage')
    await first.keeper.flush()
    close('a')
    const link = { ...plain, showsView: true, sheets: ['34C3'] }
    const next = await open('b', link, { panel: 'claims', sheets: ['34C3'] })
    expect(next.store.getState().session.panel).toBe('claims')
    expect(next.sheets()).toEqual(['34C3'])
    undo(next.store)
    expect(next.sheets()).toEqual(['35I1'])
  })

  test('what was discarded is gone on the next visit, and back at once if asked for', async () => {
    const { open, reload, heads } = visits()
    const first = await open('a')
    tickSheets(first.store, ['35I1'])
    await first.keeper.flush()
    const again = await reload('a')
    again.keeper.discard()
    expect(again.sheets()).toEqual([])
    expect(again.store.getState().history.past).toEqual([])
    again.keeper.bringBack()
    expect(again.sheets()).toEqual(['35I1'])
    expect(again.store.getState().history.past).toHaveLength(1)
    again.keeper.discard()
    await again.keeper.flush()
    await Promise.resolve()
    expect([...heads.values()].filter(({ hasContent }) => hasContent)).toEqual([])
  })

  test('restored work can be discarded until something is made on top of it', async () => {
    const { open, reload } = visits()
    const first = await open('a')
    tickSheets(first.store, ['35I1'])
    await first.keeper.flush()
    const again = await reload('a')
    expect(restored()).not.toBeNull()
    openPanel(again.store, 'sites')
    expect(restored()).not.toBeNull()
    tickSheets(again.store, ['35I2'])
    expect(restored()).toBeNull()
    expect(again.sheets()).toEqual(['35I1', '35I2'])
  })

  test('work that a newer atlas kept is neither shown nor touched', async () => {
    const { open, heads, works } = visits()
    heads.set('s', { slot: 's', owner: 'x', saved: 1, hasContent: true })
    works.set('s', { version: 99, document: {} })
    const page = await open('a')
    tickSheets(page.store, ['35I1'])
    await page.keeper.flush()
    expect(works.get('s')).toEqual({ version: 99, document: {} })
    expect(works.size).toBe(2)
  })
})

describe('two tabs', () => {
  test('the second goes on with a copy and neither overwrites the other', async () => {
    const { open, reload } = visits()
    const first = await open('a')
    tickSheets(first.store, ['35I1'])
    await first.keeper.flush()
    const second = await open('b')
    expect(second.sheets()).toEqual(['35I1'])
    expect(restored()).toMatchObject({ isCopy: true })
    tickSheets(second.store, ['35I2'])
    await second.keeper.flush()
    tickSheets(first.store, ['34C3'])
    await first.keeper.flush()
    expect((await reload('a')).sheets()).toEqual(['34C3', '35I1'])
    expect((await reload('b')).sheets()).toEqual(['35I1', '35I2'])
  })

  test('once both are closed the newer one comes back and the other is offered, not lost', async () => {
    const { open, close, heads } = visits()
    const first = await open('a')
    tickSheets(first.store, ['35I1'])
    await first.keeper.flush()
    const second = await open('b')
    untickSheets(second.store, ['35I1'])
    tickSheets(second.store, ['35I2'])
    await second.keeper.flush()
    close('a')
    close('b')
    const next = await open('c')
    expect(next.sheets()).toEqual(['35I2'])
    const [other] = workDesk.getState().others
    await next.keeper.openOther(other?.slot ?? '')
    expect(next.sheets()).toEqual(['35I1'])
    undo(next.store)
    expect(next.sheets()).toEqual(['35I2'])
    expect(heads.size).toBe(1)
    expect(workDesk.getState().others).toEqual([])
  })

  test('work of a closed tab that is deleted can be brought back while the page is open', async () => {
    const { open, close, heads } = visits()
    for (const [tab, sheet] of [
      ['a', '35I1'],
      ['b', '35I2'],
    ] as const) {
      const { store, keeper } = await open(tab)
      tickSheets(store, [sheet])
      await keeper.flush()
    }
    close('a')
    close('b')
    const next = await open('c')
    const before = heads.size
    const slot = workDesk.getState().others[0]?.slot ?? ''
    await next.keeper.dropOther(slot)
    expect(heads.size).toBe(before - 1)
    expect(workDesk.getState().others).toMatchObject([{ slot, fate: 'deleted' }])
    await next.keeper.restoreOther(slot)
    expect(heads.size).toBe(before)
    await next.keeper.openOther(slot)
    expect(next.sheets()).toContain('35I1')
  })

  test('where there are no locks a tab whose slot was taken keeps its work beside it, and says so', async () => {
    const storage = aWorkArchive()
    const noLocks = { hold: async () => true, isSurelyMine: () => false, heldElsewhere: async () => new Set<string>() }
    const page = async () => {
      const store = createAtlasStore()
      return { store, keeper: await restoreAndKeep(store, autosavePorts(storage.archive, noLocks), plain) }
    }
    const first = await page()
    tickSheets(first.store, ['35I1'])
    await first.keeper.flush()
    const second = await page()
    tickSheets(second.store, ['35I2'])
    await second.keeper.flush()
    tickSheets(first.store, ['34C3'])
    await first.keeper.flush()
    expect(workDesk.getState().taken).toBe(true)
    const kept = [...storage.works.values()].map((work) => (work as { document: { sheets: string[] } }).document.sheets)
    expect(kept).toEqual([
      ['35I1', '35I2'],
      ['34C3', '35I1'],
    ])
  })
})

describe('a browser that keeps nothing', () => {
  test('is said once there is something to lose, and taken back when it works again', async () => {
    const { open, refuse } = visits()
    refuse('QuotaExceededError')
    const { store, keeper } = await open('a')
    expect(workDesk.getState().trouble).toBeNull()
    tickSheets(store, ['35I1'])
    await keeper.flush()
    expect(workDesk.getState().trouble).toBe('quota')
    refuse('SecurityError')
    tickSheets(store, ['35I2'])
    await keeper.flush()
    expect(workDesk.getState().trouble).toBe('blocked')
    refuse(null)
    tickSheets(store, ['34C3'])
    await keeper.flush()
    expect(workDesk.getState().trouble).toBeNull()
  })
})
