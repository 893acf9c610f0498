import { beforeAll, describe, expect, test } from 'vitest'
import type { AtlasDatasets, DatasetId } from '../../src/data/datasets'
import { loadDataset } from '../../src/data/load-dataset'
import type { Loadable } from '../../src/data/load-error'
import { scenarioSheets } from '../../src/domain/coverage/scenario-sheets'
import { blocksOf } from '../../src/domain/story/blocks'
import type { Chapter, Story } from '../../src/domain/story/story'
import { base } from '../../src/permalink/base'
import { fromHash } from '../../src/permalink/from-hash'
import { readSelection } from '../../src/permalink/selection-field'
import type { Selection } from '../../src/permalink/snapshot'
import { createAtlasStore } from '../../src/store/create-atlas-store'
import { scenarioGround } from '../../src/store/selectors/plan-ground'
import { selectedRecord } from '../../src/store/selectors/selected'
import { startingFrom } from '../../src/store/starting-state'
import { viewState } from '../../src/store/view-store'
import { numbersIn } from '../support/numbers-in'
import { shippedGeo } from '../support/shipped-geo'

const LANGUAGES = ['en', 'ur'] as const
const IDS = Object.keys(createAtlasStore().getState().datasets) as DatasetId[]

let datasets: AtlasDatasets
let stories: readonly Story[]

const arrived = <T>(loadable: Loadable<T>): T => {
  if (loadable.status !== 'ready') throw new Error(JSON.stringify(loadable))
  return loadable.value
}

beforeAll(async () => {
  const loaded = await Promise.all(IDS.map(async (id) => [id, await loadDataset(id, shippedGeo)] as const))
  datasets = Object.fromEntries(loaded) as unknown as AtlasDatasets
  stories = arrived(datasets.stories).records
})

const eachChapter = (): readonly (Chapter & { readonly at: string })[] =>
  stories.flatMap(({ id, chapters }) => chapters.map((chapter) => ({ ...chapter, at: `${id}/${chapter.id}` })))

const stateOf = (view: string) => {
  const main = { ...startingFrom(base()), datasets }
  return viewState(main, fromHash(base(), view))
}

const isThere = (selection: Selection | null): boolean => {
  const state = stateOf('#v=1')
  if (selection?.kind === 'province') {
    const { provinces, countries } = datasets
    return arrived(provinces).byId.has(selection.id) || arrived(countries).byId.has(selection.id)
  }
  return selection !== null && selectedRecord({ ...state, session: { ...state.session, selection } }) !== null
}

const wordsOf = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

describe('the stories the atlas ships', () => {
  test('are the corridor, in nine chapters, and how much is known, in seven', () => {
    expect(stories.map(({ id, chapters }) => [id, chapters.length])).toEqual([
      ['corridor', 9],
      ['how-much-do-we-know', 7],
    ])
  })

  test('open every view with nothing dropped, and show what is in the data', () => {
    for (const { at, view } of eachChapter()) {
      const { snapshot, dropped } = fromHash(base(), view)
      expect([at, dropped]).toEqual([at, []])
      expect([at, snapshot.camera !== null]).toEqual([at, true])
      if (snapshot.selection) expect([at, isThere(snapshot.selection)]).toEqual([at, true])
      const known = arrived(datasets.toposheets).byId
      expect([at, snapshot.sheets.filter((sheet) => !known.has(sheet))]).toEqual([at, []])
    }
  })

  test('let only what exists stand out', () => {
    for (const { at, highlight } of eachChapter()) {
      expect([at, highlight.filter((text) => !isThere(readSelection(text)))]).toEqual([at, []])
      expect([at, highlight.length > 0]).toEqual([at, true])
    }
    expect(isThere(readSelection('site:atlantis'))).toBe(false)
  })

  test('keep each place that stands out, or is selected, within a phone’s view of the chapter', () => {
    for (const { at, view, highlight } of eachChapter()) {
      const { camera, selection } = fromHash(base(), view).snapshot
      const named = [...highlight.map(readSelection), selection].filter((each) => each !== null)
      const places = named.flatMap((each) => {
        const state = stateOf('#v=1')
        const found = selectedRecord({ ...state, session: { ...state.session, selection: each } })
        const place = found?.record && 'position' in found.record ? found.record.position : null
        return place ? [{ id: each.id, place }] : []
      })
      const perDegree = (512 * 2 ** (camera?.zoom ?? 0)) / 360
      const outside = places.filter(({ place: [lon, lat] }) => {
        const [east, north] = [lon - (camera?.lon ?? 0), lat - (camera?.lat ?? 0)]
        const stretched = 1 / Math.cos((lat * Math.PI) / 180)
        return Math.abs(east) * perDegree > 390 / 2 || Math.abs(north) * perDegree * stretched > 400 / 2
      })
      expect([at, outside]).toEqual([at, []])
    }
  })

  test('are whole in both languages, in plain words of a length that is read beside a map', () => {
    const markup = /<[a-z/!]|\]\(|\*\*|__|`|^#+ |&[a-z]+;/im
    for (const { at, title, text, notes } of eachChapter()) {
      for (const language of LANGUAGES) {
        const where = `${at} ${language}`
        expect([where, [title, text, notes].filter((each) => markup.test(each[language]))]).toEqual([where, []])
        expect(wordsOf(text[language]), where).toBeGreaterThanOrEqual(60)
        expect(wordsOf(text[language]), where).toBeLessThanOrEqual(130)
        const sentences = notes[language].split(/[.?!؟۔](?:\s|$)/).filter((each) => each !== '').length
        expect(sentences, where).toBeGreaterThanOrEqual(2)
        expect(sentences, where).toBeLessThanOrEqual(4)
        expect(notes[language], where).toMatch(/[?؟]/)
      }
      expect(title.ur).toMatch(/[؀-ۿ]/)
    }
  })

  test('say the same in both languages: as many paragraphs and items, the same numbers', () => {
    const shape = (text: string) => blocksOf(text).map((block) => (block.kind === 'list' ? block.items.length : 'p'))
    for (const { at, text, notes } of eachChapter()) {
      expect([at, shape(text.ur)]).toEqual([at, shape(text.en)])
      expect([at, numbersIn(text.ur)]).toEqual([at, numbersIn(text.en)])
      expect([at, numbersIn(notes.ur)]).toEqual([at, numbersIn(notes.en)])
    }
  })

  test('name a source of the atlas for every chapter, each with a title', () => {
    const { citations } = arrived(datasets.stories)
    for (const { at, sources } of eachChapter()) {
      expect([at, sources.length > 0]).toEqual([at, true])
      expect([at, sources.filter((key) => !citations.get(key)?.title)]).toEqual([at, []])
    }
  })

  test('shade the very sheets that the scenario of the chapter takes', () => {
    const told = eachChapter().filter(({ view }) => view.includes('scenario='))
    expect(told.length).toBe(2)
    for (const { at, view } of told) {
      const { scenario, sheets } = fromHash(base(), view).snapshot
      const ground = scenarioGround(stateOf(view))
      if (!scenario || !ground) throw new Error(at)
      expect([...sheets].sort()).toEqual(
        scenarioSheets(scenario, ground)
          .map(({ sheet }) => sheet)
          .sort(),
      )
    }
  })
})
