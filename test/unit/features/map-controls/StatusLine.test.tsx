import { act, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { ScaleBar } from '../../../../src/features/map-controls/ScaleBar'
import { StatusLine } from '../../../../src/features/map-controls/StatusLine'
import { publishViewport, type Viewport } from '../../../../src/map/viewport'
import { setPointer } from '../../../../src/store/view-commands'
import { renderAtlas } from '../../../support/render-atlas'

const aViewport = (changes: Partial<Viewport> = {}): Viewport => ({
  centre: [65, 28],
  zoom: 6.25,
  bearing: 0,
  bounds: [60, 24, 70, 32],
  scaleSpan: [
    [64.5, 28],
    [65.5, 28],
  ],
  ...changes,
})

const quantity = (name: string): number =>
  Number(document.querySelector(`data[data-quantity="${name}"]`)?.getAttribute('value') ?? Number.NaN)

const MAP = {}

afterEach(() => act(() => publishViewport(MAP, null)))

describe('the status line', () => {
  test('says the coordinates under the cursor and the survey sheet there', async () => {
    const { store } = await renderAtlas(<StatusLine />)
    act(() => setPointer(store, [61.6056, 29.2708]))
    expect(quantity('cursor.longitude')).toBe(61.6056)
    expect(quantity('cursor.latitude')).toBe(29.2708)
    expect(screen.getByText('30 G/11')).toBeVisible()
  })

  test('says that a position lies outside the survey grid', async () => {
    const { store } = await renderAtlas(<StatusLine />)
    act(() => setPointer(store, [55, 30]))
    expect(screen.getByText('outside the survey grid')).toBeVisible()
  })

  test('says southern and western coordinates without a minus', async () => {
    const { store } = await renderAtlas(<StatusLine />)
    act(() => setPointer(store, [-0.5, -10.25]))
    expect(document.body).toHaveTextContent('10.250° S')
    expect(document.body).toHaveTextContent('0.500° W')
  })

  test('follows the zoom of the map while it moves', async () => {
    await renderAtlas(<StatusLine />)
    act(() => publishViewport(MAP, aViewport({ zoom: 7.5 })))
    expect(quantity('map.zoom')).toBe(7.5)
  })

  test('speaks Urdu', async () => {
    const { store } = await renderAtlas(<StatusLine />, { snapshot: { language: 'ur' } })
    act(() => setPointer(store, [61.6056, 29.2708]))
    expect(document.body).toHaveTextContent('شیٹ')
    expect(document.body).toHaveTextContent('مشرق')
  })
})

describe('the scale bar', () => {
  test('is a round length of ground at the middle of the map', async () => {
    await renderAtlas(<ScaleBar />)
    act(() => publishViewport(MAP, aViewport()))
    // GeodSolve: a degree of longitude along the geodesic at 28° N is 98 361.6 m over 100 px, so 100 km fit in 130 px
    expect(quantity('map.scale-bar')).toBe(100_000)
    const bar = document.querySelector<HTMLElement>('[aria-hidden="true"]')
    expect(Number.parseFloat(bar?.style.inlineSize ?? '')).toBeCloseTo(101.7, 1)
  })

  test('is not there before the map is', async () => {
    await renderAtlas(<ScaleBar />)
    expect(document.querySelector('data')).toBeNull()
  })
})
