import { expect, test } from 'vitest'
import { legendRows } from '../../../../src/features/picture/legend-rows'
import { base } from '../../../../src/permalink/base'
import { startingFrom } from '../../../../src/store/starting-state'
import { aSnapshot } from '../../../support/a-snapshot'

const rowsOf = (shade: 'sheets' | 'provinces', shares: Readonly<Record<string, number>>) => {
  const { themes, cover } = base()
  const snapshot = aSnapshot({
    cover: { ...cover, shade },
    themes: { ...themes, coverage: { ...themes.coverage, visible: true } },
  })
  const state = startingFrom(snapshot)
  const shades = { sheets: {}, provinces: {}, [shade]: shares }
  return legendRows({ ...state, dissolved: { ...state.dissolved, shades } }, null).flatMap(({ id }) =>
    id.startsWith('covered-') ? [id] : [],
  )
}

test('a picture explains the shades that it has: of sheets by polygons, or of provinces by all that counts', () => {
  expect(rowsOf('sheets', { '34C3': 0.4 })).toEqual(['covered-part'])
  expect(rowsOf('provinces', { 'PK-BA': 0.4 })).toEqual(['covered-provinces'])
  expect(rowsOf('provinces', {})).toEqual([])
})
