import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { CompareStage } from '../../../../src/features/compare/CompareStage'
import { base } from '../../../../src/permalink/base'
import { type Comparison, readComparison, writeComparison } from '../../../../src/permalink/comparison'
import { fromHash } from '../../../../src/permalink/from-hash'
import { pack } from '../../../../src/permalink/packed'
import type { Language } from '../../../../src/permalink/snapshot'
import type { AtlasStore } from '../../../../src/store/create-atlas-store'
import { editSession } from '../../../../src/store/edit-session'
import { useAtlas, useAtlasStore } from '../../../../src/store/use-atlas'
import { setCamera } from '../../../../src/store/view-commands'
import { renderAtlas } from '../../../support/render-atlas'
import { until } from '../../../support/until'

type Place = readonly [zoom: number, lat: number, lon: number]
const HERE: Place = [5, 28, 64]
const THERE: Place = [8, 25, 62]
const FURTHER: Place = [6, 30, 66]
const cameraAt = ([zoom, lat, lon]: Place) => ({ zoom, lat, lon, bearing: 0, pitch: 0 })

const views = (change: Partial<Comparison> = {}): Comparison => ({
  left: { name: 'Here', link: `#v=1&map=${HERE.join('/')}` },
  right: { name: 'There', link: `#v=1&map=${THERE.join('/')}` },
  layout: 'swipe',
  linked: true,
  at: 0.5,
  ...change,
})

const sides = new Map<string, AtlasStore>()

/** Stands for a map: tells where it looks, and lets a test move it. */
const Readout = () => {
  const store = useAtlasStore()
  const camera = useAtlas(({ session }) => session.camera)
  return (
    <output
      ref={(shown) => {
        const side = shown?.closest<HTMLElement>('[data-side]')?.dataset.side
        if (side) sides.set(side, store)
      }}
    >
      {camera ? [camera.zoom, camera.lat, camera.lon].join('/') : 'home'}
    </output>
  )
}

const stage = <CompareStage map={<Readout />} foot={null} image={() => null} />
const open = (compare: string, language: Language = 'en') =>
  renderAtlas(stage, { snapshot: { compare, panel: 'snapshots', language } })

const shown = (): (string | null)[] =>
  screen.getAllByRole('status').flatMap(({ tagName, textContent }) => (tagName === 'OUTPUT' ? [textContent] : []))
const at = (...places: readonly Place[]): string[] => places.map((place) => place.join('/'))
const part = (purpose: string): string | undefined =>
  document.querySelector(`[data-purpose="${purpose}"]`)?.textContent ?? undefined
const placeRow = (): Element | null => document.querySelector('[data-difference="camera"]')
const tie = (): HTMLElement => screen.getByRole('checkbox')
const move = (side: 'left' | 'right', place: Place): void => {
  const store = sides.get(side)
  if (!store) throw new Error(`there is no map on the ${side}`)
  act(() => setCamera(store, cameraAt(place)))
}

const linkOf = (page: AtlasStore): Comparison => {
  const read = readComparison(page.getState().session.compare ?? '')
  if (!read.ok) throw new Error(read.error)
  return read.value
}
const placesIn = (page: AtlasStore): (string | null)[] => {
  const { left, right } = linkOf(page)
  return [left, right].map(({ link }) => {
    const { camera } = fromHash(base(), link).snapshot
    return camera && [camera.zoom, camera.lat, camera.lon].join('/')
  })
}

/** What the link shows to whoever opens it: both places and whether they are tied. */
const reloaded = async ({ store, unmount }: Awaited<ReturnType<typeof open>>): Promise<(string | null)[]> => {
  unmount()
  await open(store.getState().session.compare ?? '')
  return shown()
}

beforeEach(() => {
  sides.clear()
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }))
})

test('B goes to its own place when the maps are set free, and back to A’s when they are tied: screen, words and link agree', async () => {
  const opened = await open(writeComparison(views()))
  const page = opened.store
  expect(shown()).toEqual(at(HERE, HERE))
  expect(part('compare-same')).toBeUndefined()
  expect(part('compare-place-alone')).toBe('The two views differ only in where they look.')
  expect(part('compare-place-left-out')).toContain('By itself B looks at: zoom 8.0, 25.00° N, 62.00° E.')
  await userEvent.click(tie())
  expect(shown()).toEqual(at(HERE, THERE))
  expect(placeRow()).toHaveTextContent('zoom 5.0, 28.00° N, 64.00° E')
  expect(placeRow()).toHaveTextContent('zoom 8.0, 25.00° N, 62.00° E')
  expect(part('compare-place-left-out')).toBeUndefined()
  expect(linkOf(page).linked).toBe(false)
  expect(placesIn(page)).toEqual(at(HERE, THERE))
  await userEvent.click(tie())
  expect(shown()).toEqual(at(HERE, HERE))
  expect(placeRow()).toBeNull()
  expect(await reloaded(opened)).toEqual(at(HERE, HERE))
})

test('where B was moved to by itself is its own place, even a moment before the maps are tied; a move of both is A’s', async () => {
  const opened = await open(writeComparison(views({ linked: false })))
  const page = opened.store
  move('right', FURTHER)
  await userEvent.click(tie())
  expect(shown()).toEqual(at(HERE, HERE))
  expect(placesIn(page)).toEqual(at(HERE, FURTHER))
  move('right', THERE)
  expect(shown()).toEqual(at(THERE, THERE))
  await until(() => expect(placesIn(page)).toEqual(at(THERE, FURTHER)))
  await userEvent.click(tie())
  expect(shown()).toEqual(at(THERE, FURTHER))
  expect(await reloaded(opened)).toEqual(at(THERE, FURTHER))
})

test('views that show the same are said to, tied or free; two that look at one place leave no place out', async () => {
  await open(writeComparison(views({ right: { name: 'Again', link: `#v=1&map=${HERE.join('/')}` } })))
  expect(part('compare-same')).toBe('The two views show the same.')
  expect(part('compare-place-left-out')).toBeUndefined()
  await userEvent.click(tie())
  expect(part('compare-same')).toBe('The two views show the same.')
  move('right', THERE)
  expect(part('compare-same')).toBeUndefined()
  expect(placeRow()).not.toBeNull()
})

test('Back to the comparison as it was opened shows it as it was, after the maps were set free', async () => {
  const first = writeComparison(views())
  const { store: page } = await open(first)
  const go = (compare: string): void => act(() => editSession(page, () => ({ compare })))
  await userEvent.click(tie())
  const freed = page.getState().session.compare ?? ''
  go(first)
  expect(tie()).toBeChecked()
  expect(shown()).toEqual(at(HERE, HERE))
  go(freed)
  expect(tie()).not.toBeChecked()
  expect(shown()).toEqual(at(HERE, THERE))
})

test('a comparison of the first links opens with views that have no names of their own', async () => {
  const old = { left: '#v=1', right: '#v=1&variant=via-existing-roads', layout: 'swipe', linked: true, at: 0.5 }
  const { store: page } = await open(pack(old), 'ur')
  expect(part('compare-name-left')).toBe('الف: پہلا منظر')
  expect(part('compare-name-right')).toBe('ب: دوسرا منظر')
  // those are the reader’s words and no part of the link
  await userEvent.click(tie())
  expect(linkOf(page)).toMatchObject({ left: { name: '' }, right: { name: '' }, linked: false })
})
