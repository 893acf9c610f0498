import { createExpression, latest } from '@maplibre/maplibre-gl-style-spec'
import { expect, test } from 'vitest'
import { composeLayers } from '../../src/map/style/compose'
import type { Shading } from '../../src/map/style/entry'
import { anInput } from './a-style'

const opacityOf = (id: string, shading: Shading | null, properties: Record<string, string>): number => {
  const layer = composeLayers(anInput({ shading })).find((each) => each.id === id)
  const value = (layer?.paint as Record<string, unknown> | undefined)?.['fill-opacity']
  if (typeof value === 'number') return value
  const compiled = createExpression(value, 'fill-opacity', latest.paint_fill['fill-opacity'] as never)
  if (compiled.result !== 'success') throw new Error(JSON.stringify(compiled.value))
  return compiled.value.evaluate({ zoom: 6 }, { type: 'Polygon', properties }) as number
}

const SHEETS: Shading = { by: 'sheets', shares: { '30G11': 0.5, '30G12': 1 } }

test('a sheet is the darker the more of it is mapped, and one without anything is not shaded', () => {
  const half = opacityOf('coverage-sheets', SHEETS, { sheet: '30G11' })
  expect(opacityOf('coverage-sheets', SHEETS, { sheet: '30G12' })).toBeCloseTo(2 * half, 12)
  expect(half).toBeGreaterThan(0.2)
  expect(opacityOf('coverage-sheets', SHEETS, { sheet: '30G13' })).toBe(0)
})

test('either sheets or provinces are shaded, never both', () => {
  expect(opacityOf('coverage-provinces', SHEETS, { code: 'PK-BA' })).toBe(0)
  const provinces: Shading = { by: 'provinces', shares: { 'PK-BA': 0.4 } }
  expect(opacityOf('coverage-provinces', provinces, { code: 'PK-BA' })).toBeGreaterThan(0.1)
  expect(opacityOf('coverage-sheets', provinces, { sheet: '30G11' })).toBe(0)
  expect(opacityOf('coverage-sheets', null, { sheet: '30G11' })).toBe(0)
})
