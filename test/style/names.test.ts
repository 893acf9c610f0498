import { createExpression, latest } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, test } from 'vitest'
import { fontFor, nameIn, shortNameIn, spacingFor } from '../../src/map/style/expressions'

const written = (expression: unknown, properties: Readonly<Record<string, unknown>>): unknown => {
  const parsed = createExpression(expression, 'text-field', latest.layout_symbol['text-field'] as never)
  if (parsed.result === 'error') throw new Error(parsed.value.map(({ message }) => message).join())
  return String(parsed.value.evaluate({ zoom: 6 }, { type: 1, properties, geometry: [] } as never))
}

describe('names on the map', () => {
  const quetta = { name: 'Quetta', name_ur: 'کوئٹہ' }

  test('are written in the language of the page', () => {
    expect(written(nameIn('en'), quetta)).toBe('Quetta')
    expect(written(nameIn('ur'), quetta)).toBe('کوئٹہ')
  })

  test('without an Urdu name the published one stands', () => {
    expect(written(nameIn('ur'), { name: 'Khalabat', name_ur: null })).toBe('Khalabat')
    expect(written(nameIn('ur'), { name: 'Saindak', nameUr: 'سیندک' })).toBe('سیندک')
  })

  test('leave out what stands in brackets', () => {
    expect(written(shortNameIn('en'), { name: 'Thar Block I (SSRL / Shanghai Electric)' })).toBe('Thar Block I')
    expect(written(shortNameIn('en'), { name: 'Saindak copper-gold mine' })).toBe('Saindak copper-gold mine')
  })

  test('Arabic script is never spaced apart nor slanted', () => {
    expect(spacingFor('ur', 0.3)).toBe(0)
    expect(spacingFor('en', 0.3)).toBe(0.3)
    expect(fontFor('ur', 'italic').join()).not.toMatch(/italic/i)
  })

  test('each script has its own family', () => {
    expect(fontFor('en')).toContain('Noto Sans Variable')
    expect(fontFor('ur')).toContain('Noto Naskh Arabic Variable')
  })
})
