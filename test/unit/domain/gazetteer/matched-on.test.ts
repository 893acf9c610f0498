import { expect, test } from 'vitest'
import { compareMatches, matchOn } from '../../../../src/domain/gazetteer/matched-on'

test('what lies in a district comes after what bears its name and before what only resembles it', () => {
  const district = matchOn('Chagai', { text: 'Chagai', role: 'district' })
  const named = matchOn('Chagai', { text: 'Chagai Hills', role: 'name' })
  const alike = matchOn('Chagai', { text: 'Chanas', role: 'alt' })
  expect([alike, district, named].sort(compareMatches)).toEqual([named, district, alike])
})
