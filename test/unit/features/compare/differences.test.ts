import { describe, expect, it } from 'vitest'
import { metres } from '../../../../src/domain/units'
import { sideNow, storeOfSide } from '../../../../src/features/compare/compared-view'
import { differences } from '../../../../src/features/compare/differences'
import { base } from '../../../../src/permalink/base'
import type { Snapshot } from '../../../../src/permalink/snapshot'
import { startingFrom } from '../../../../src/store/starting-state'
import type { AtlasState } from '../../../../src/store/state'
import { setCamera } from '../../../../src/store/view-commands'
import { aCorridor } from '../../../support/a-corridor'
import { aSnapshot } from '../../../support/a-snapshot'
import { ready } from '../../../support/layered'

const showing = (changes: Partial<Snapshot>): AtlasState => {
  const state = startingFrom(aSnapshot(changes))
  return { ...state, datasets: { ...state.datasets, corridor: ready(aCorridor()) } }
}

const found = (left: Partial<Snapshot>, right: Partial<Snapshot>) =>
  new Map(differences(showing(left), showing(right)).map((row) => [row.id, [row.left, row.right]]))

const withLayer = (theme: 'relief' | 'buffer', change: Partial<Snapshot['themes']['relief']>): Partial<Snapshot> => ({
  themes: { ...base().themes, [theme]: { ...base().themes[theme], ...change } },
})

describe('what two views differ in', () => {
  it('is nothing where they show the same', () => {
    expect(differences(showing({ sheets: ['30G11'] }), showing({ sheets: ['30G11'] }))).toEqual([])
  })

  it('names the course of each and its length', () => {
    const rows = found({}, { variant: 'via-existing-roads' })
    expect([...rows.keys()]).toEqual(['course', 'length'])
    const lengths = rows.get('length')?.map((value) => (value.as === 'metres' ? value.metres : null)) ?? []
    // GeodSolve 2.x, leg by leg
    expect(lengths[0]).toBeCloseTo(436_486.58, 1)
    expect(lengths[1]).toBeCloseTo(571_590.64, 1)
  })

  it('counts ticked sheets, and those that only one has', () => {
    const rows = found({ sheets: ['30G11', '30G12'] }, { sheets: ['30G12', '34C11'] })
    expect([...rows.keys()]).toEqual(['sheets.alone'])
    expect(rows.get('sheets.alone')).toEqual([
      { as: 'count', count: 1 },
      { as: 'count', count: 1 },
    ])
    expect(found({ sheets: ['30G11'] }, {}).get('sheets')).toEqual([
      { as: 'count', count: 1 },
      { as: 'count', count: 0 },
    ])
  })

  it('tells a layer that is hidden from one that is fainter; how faint a hidden one is does not count', () => {
    expect([...found(withLayer('relief', { visible: false }), {}).keys()]).toEqual(['layer.relief'])
    expect(found(withLayer('relief', { opacity: 0.5 }), {}).get('opacity.relief')).toEqual([
      { as: 'opacity', share: 0.5 },
      { as: 'opacity', share: 1 },
    ])
    expect([...found(withLayer('buffer', { opacity: 0.5 }), {}).keys()]).toEqual([])
  })

  it('lists filters, the distance, the selection and the place', () => {
    const camera = { lon: 65, lat: 28, zoom: 6, bearing: 0, pitch: 0 }
    const rows = found(
      { filters: { ...base().filters, statuses: ['operating'], text: 'copper' }, camera },
      { buffer: metres(80_000), selection: { kind: 'site', id: 'saindak' } },
    )
    expect([...rows.keys()]).toEqual(['statuses', 'text', 'buffer', 'selection', 'camera'])
    expect(rows.get('buffer')).toEqual([
      { as: 'metres', metres: 50_000 },
      { as: 'metres', metres: 80_000 },
    ])
  })
})

describe('a side of a comparison', () => {
  const page = showing({ language: 'ur', sheets: ['30G11'], variant: 'via-existing-roads' })

  it('is its link’s view in the reader’s language, and leaves the page alone', () => {
    const before = structuredClone(page)
    const view = storeOfSide(page, { name: 'A', link: '#v=1&map=7/29/62.5&lang=en' })
    setCamera(view, { lon: 64, lat: 28, zoom: 6, bearing: 0, pitch: 0 })
    expect(view.getState().session).toMatchObject({ language: 'ur', variant: 'as-named' })
    expect(view.getState().document.sheets).toEqual([])
    expect(page).toEqual(before)
  })

  it('is written as it looks now, with the edition and the drawings that its link came with', () => {
    const side = { name: 'A', link: '#v=1&map=7/29/62.5&ed=2026-04&own=abc' }
    const view = storeOfSide(page, side)
    setCamera(view, { lon: 64, lat: 28, zoom: 6, bearing: 0, pitch: 0 })
    expect(sideNow(view.getState(), side)).toEqual({ name: 'A', link: '#v=1&map=6/28/64&ed=2026-04&own=abc' })
  })
})
