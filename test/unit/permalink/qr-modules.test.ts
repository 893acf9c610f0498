import { expect, test } from 'vitest'
import { LINK_LIMITS } from '../../../src/permalink/link-limits'
import { qrModules } from '../../../src/permalink/qr-modules'
import { readQr } from '../../support/read-qr'

const START = 'https://atlas.example/#v=1&map=6.2/27.51/64.12&select=site:saindak'

test.each([START.length, 120, 300, 640, LINK_LIMITS.qr])(
  'a link of %i characters can be read back from its code',
  (length) => {
    const link = START + '&q=%D8%B3%DB%8C%D9%86%D8%AF%DA%A9'.repeat(40).slice(0, length - START.length)
    expect(link).toHaveLength(length)
    expect(readQr(qrModules(link))).toBe(link)
  },
)

test('has a quiet zone of four modules all round', () => {
  const modules = qrModules(START)
  const edges = [
    ...modules.slice(0, 4),
    ...modules.slice(-4),
    ...modules.map((row) => [...row.slice(0, 4), ...row.slice(-4)]),
  ]
  expect(edges.flat().includes(true)).toBe(false)
  expect(modules[4]?.[4]).toBe(true)
})
