import { describe, expect, test } from 'vitest'
import { createAtlasStore } from '../../../src/store/create-atlas-store'
import { readPreferences, rememberPreferences } from '../../../src/store/persistence'
import { openPanel, setColourTheme, setLanguage } from '../../../src/store/view-commands'

const aStorage = (held = new Map<string, string>()) => ({
  held,
  getItem: (key: string) => held.get(key) ?? null,
  setItem: (key: string, text: string) => {
    held.set(key, text)
  },
})

const closedStorage = {
  getItem: () => {
    throw new DOMException('denied', 'SecurityError')
  },
  setItem: () => {
    throw new DOMException('full', 'QuotaExceededError')
  },
}

describe('what the browser remembers', () => {
  test('language and colours come back', () => {
    const storage = aStorage()
    const store = createAtlasStore()
    rememberPreferences(store, storage)
    setLanguage(store, 'ur')
    setColourTheme(store, 'dark')
    expect(readPreferences(storage)).toEqual({ language: 'ur', colourTheme: 'dark' })
  })

  test('looking around leaves no trace', () => {
    const storage = aStorage()
    const store = createAtlasStore()
    rememberPreferences(store, storage)
    openPanel(store, 'claims')
    expect(storage.held.size).toBe(0)
  })

  test.each(['', 'not json', 'null', '[]', '{"language":"tlh","colourTheme":7}'])(
    'damage (%j) counts as nothing',
    (text) => {
      const storage = aStorage()
      const store = createAtlasStore()
      rememberPreferences(store, storage)
      setLanguage(store, 'ur')
      for (const key of storage.held.keys()) storage.held.set(key, text)
      expect(readPreferences(storage)).toEqual({})
    },
  )

  test('a closed or missing storage costs the memory, not the change', () => {
    const store = createAtlasStore()
    rememberPreferences(store, closedStorage)
    rememberPreferences(store, undefined)
    setLanguage(store, 'ur')
    expect(store.getState().session.language).toBe('ur')
    expect(readPreferences(closedStorage)).toEqual({})
    expect(readPreferences(undefined)).toEqual({})
  })
})
