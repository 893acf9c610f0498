import { describe, expect, it } from 'vitest'
import { LINK_LIMITS } from '../../../src/permalink/link-limits'
import { createAtlasStore } from '../../../src/store/create-atlas-store'
import { addDrawing, clearDrawings } from '../../../src/store/drawing-commands'
import { linkOfView, openView, presentView } from '../../../src/store/saved-view'
import { startingFrom } from '../../../src/store/starting-state'
import { undo } from '../../../src/store/transact'
import { setLanguage } from '../../../src/store/view-commands'
import { aDrawing } from '../../support/a-document'
import { aSnapshot } from '../../support/a-snapshot'

const camera = { lon: 65, lat: 28, zoom: 6, bearing: 0, pitch: 0 }
const aStore = (changes = {}) =>
  createAtlasStore(startingFrom(aSnapshot({ camera, sheets: ['30G11'], panel: 'snapshots', ...changes })))

describe('a saved view', () => {
  it('is the view alone: the language and the open panel are the reader’s', () => {
    const { link } = presentView(aStore({ language: 'ur' }).getState())
    expect(link).toContain('map=6/28/65')
    expect(link).toContain('sheets=')
    expect(link).not.toMatch(/lang=|panel=|theme=/)
  })

  it('opens with its place, sheets and drawings, in one step of Undo', () => {
    const store = aStore()
    addDrawing(store, aDrawing())
    const { link, withOwn } = presentView(store.getState())
    expect(withOwn).toBe(true)
    const other = createAtlasStore(startingFrom(aSnapshot({ panel: 'snapshots' })))
    setLanguage(other, 'ur')
    const before = other.getState().document
    const opened = openView(other, link)
    expect(opened).toMatchObject({ added: { drawings: 1, variants: 0 }, lost: 0, problem: null })
    const { session, document, history } = other.getState()
    expect(session).toMatchObject({ camera, language: 'ur', panel: 'snapshots' })
    expect(document.sheets).toEqual(['30G11'])
    expect(document.drawings).toHaveLength(1)
    expect(history.past.map(({ label }) => label)).toEqual(['open-snapshot'])
    undo(other)
    expect(other.getState().document).toEqual(before)
  })

  it('adds nothing that is there already, and what was deleted since once', () => {
    const store = aStore()
    addDrawing(store, aDrawing())
    const { link } = presentView(store.getState())
    expect(openView(store, link).added.drawings).toBe(0)
    expect(store.getState().history.past).toHaveLength(1)
    clearDrawings(store)
    expect(openView(store, link).added.drawings).toBe(1)
  })

  it('opens without its drawings where they are damaged, and says so', () => {
    const store = aStore()
    const opened = openView(store, '#v=1&map=7/27/63&own=abcdef')
    expect(opened.problem).toBe('damaged')
    expect(store.getState().session.camera?.zoom).toBe(7)
  })

  it('loses its drawings rather than its end where its link would be too long', () => {
    const long = `#v=1&map=7/27/63&own=${'a'.repeat(LINK_LIMITS.whole)}`
    expect(linkOfView(long, 'https://atlas.example/')).toEqual({
      link: 'https://atlas.example/#v=1&map=7/27/63',
      withOwn: false,
    })
    expect(linkOfView('#v=1&own=aa', 'https://atlas.example/').link).toBe('https://atlas.example/#v=1&own=aa')
  })
})
