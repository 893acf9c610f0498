import { expect, test } from 'vitest'
import { composeLayers } from '../../src/map/style/compose'
import type { AtlasLayer } from '../../src/map/style/entry'
import { anInput } from './a-style'

const OPENING_ZOOM = 5

const isDataDriven = (value: unknown): boolean =>
  Array.isArray(value) && (['get', 'feature-state', 'has'].includes(String(value[0])) || value.some(isDataDriven))

/** Nothing is selected or drawn at first: those sources are empty. */
const isDrawn = (layer: AtlasLayer): boolean =>
  layer.layout?.visibility !== 'none' &&
  (layer.minzoom ?? 0) <= OPENING_ZOOM &&
  !('source' in layer && ['selection', 'drawings', 'sketch'].includes(layer.source))

/** What decides which GPU program MapLibre builds for a layer. */
const programOf = ({ type, paint = {}, layout = {} }: AtlasLayer): string => {
  const properties = Object.entries(paint)
    .filter(([, value]) => isDataDriven(value))
    .map(([name]) => name)
  const kind = 'icon-image' in layout ? 'icon' : 'line-dasharray' in paint ? 'dashed' : ''
  const antialias = type === 'fill' && !('fill-antialias' in paint) ? 'outlined' : ''
  return [type, kind, antialias, ...properties.sort()].join(' ')
}

test('the opening view needs few GPU programs, because each takes tens of milliseconds to build', () => {
  const programs = new Set(composeLayers(anInput()).filter(isDrawn).map(programOf))
  expect([...programs].sort()).toEqual([
    'background  ',
    'circle   circle-color circle-radius circle-stroke-color circle-stroke-width',
    'fill  ',
    'line  ',
    'line   line-color line-opacity',
    'line dashed ',
    'raster  ',
    'symbol  ',
    'symbol icon ',
  ])
})
