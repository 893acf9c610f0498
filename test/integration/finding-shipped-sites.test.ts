import { beforeAll, expect, test } from 'vitest'
import { loadDataset } from '../../src/data/load-dataset'
import type { Deposit } from '../../src/domain/minerals/deposit'
import { wordsForCommodity } from '../../src/domain/minerals/search-words'
import { sites as english } from '../../src/i18n/en/sites'
import { sites as urdu } from '../../src/i18n/ur/sites'
import { matchesText } from '../../src/store/selectors/matches-filters'
import { shippedGeo } from '../support/shipped-geo'

let sites: readonly Deposit[] = []
beforeAll(async () => {
  const loaded = await loadDataset('deposits', shippedGeo)
  if (loaded.status === 'ready') sites = (loaded.value as { readonly records: readonly Deposit[] }).records
})

const withText = (text: string) => sites.filter((site) => matchesText(site, text)).map(({ id }) => id)
const withCommodity = (code: string) =>
  sites.filter(({ commodities }) => commodities.includes(code)).map(({ id }) => id)

test.each([
  ['copper', 'Cu'],
  ['تانبا', 'Cu'],
  ['تانبہ', 'Cu'],
  ['gold', 'Au'],
  ['سونا', 'Au'],
  ['zinc', 'Zn'],
  ['کرومائٹ', 'Cr'],
])('the text %j finds every site with %s', (text, code) => {
  expect(withCommodity(code).length).toBeGreaterThan(1)
  expect(withText(text)).toEqual(expect.arrayContaining(withCommodity(code)))
})

test('the words suggested in the box itself find something, in both languages', () => {
  for (const { text } of [english, urdu]) {
    const suggested = text.placeholder.split(/[،,]/).map((word) => word.replace(/^\s*(For instance|مثلاً)/, '').trim())
    for (const word of suggested) expect(withText(word), word).not.toEqual([])
  }
})

test('an Urdu district finds the sites of that district', () => {
  const inChagai = sites.filter(({ district }) => district === 'Chagai').map(({ id }) => id)
  expect(withText('چاغی')).toEqual(expect.arrayContaining(inChagai))
})

test('every commodity of the data can be found by a word of each language', () => {
  const codes = new Set(sites.flatMap(({ commodities }) => commodities))
  expect([...codes].filter((code) => !/\p{Script=Arabic}/u.test(wordsForCommodity(code)))).toEqual([])
})
