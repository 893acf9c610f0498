import { describe, expect, test } from 'vitest'
import { legendColumns } from '../../../../src/features/picture/legend-columns'
import { pictureLayout, type Rect } from '../../../../src/features/picture/picture-layout'
import { atMostLines, wrapWords } from '../../../../src/features/picture/wrap-words'

const sixEach = (text: string): number => text.length * 6
const measures = { title: sixEach, subtitle: sixEach, legend: sixEach, foot: sixEach }
const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `row-${index}`,
    label: `Row ${index} ${'word '.repeat(index % 7)}`,
  }))

const apart = (a: Rect, b: Rect): boolean =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y

describe('words of a picture', () => {
  test('lines break between words and within a word only where it is too long for a line', () => {
    expect(wrapWords('the road to Gwadar', 60, sixEach)).toEqual(['the road', 'to Gwadar'])
    expect(wrapWords('a pneumonoultramicroscopic', 60, sixEach)).toEqual(['a', 'pneumonoul', 'tramicrosc', 'opic'])
    expect(wrapWords('  ', 60, sixEach)).toEqual([])
  })

  test('no line is wider than its room, and no letter is lost', () => {
    const text = 'نوکنڈی سے گوادر تک https://example.org/atlas/#v=1&map=66.1,28.3,5.5&themes=relief,water'
    const lines = wrapWords(text, 90, sixEach)
    for (const line of lines) expect(sixEach(line)).toBeLessThanOrEqual(90)
    expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
  })

  test('a text that is cut says so', () => {
    expect(atMostLines(['one', 'two', 'three'], 2)).toEqual(['one', 'two…'])
    expect(atMostLines(['one'], 2)).toEqual(['one'])
  })
})

describe('the legend of a picture', () => {
  test.each([
    [1, 200, 400],
    [26, 220, 500],
    [26, 760, 120],
    [40, 300, 200],
    [60, 160, 90],
  ])('%i rows stay inside %i × %i, and what has no room is counted', (count, width, height) => {
    const set = legendColumns(rows(count), { width, height }, sixEach)
    expect(set.height).toBeLessThanOrEqual(height + 1e-6)
    expect(set.columns * set.columnWidth).toBeLessThanOrEqual(width + 1e-6)
    expect(set.rows.length + set.left).toBe(count)
    for (const { column } of set.rows) expect(column).toBeLessThan(set.columns)
  })

  test('rows of a column do not run into each other', () => {
    const set = legendColumns(rows(26), { width: 500, height: 300 }, sixEach)
    for (const [index, row] of set.rows.entries()) {
      const next = set.rows[index + 1]
      if (next?.column === row.column) expect(next.y).toBeGreaterThanOrEqual(row.y + row.lines.length * 14 * set.size)
    }
  })

  test('everything stands where there is room enough', () => {
    expect(legendColumns(rows(26), { width: 300, height: 2000 }, sixEach).left).toBe(0)
  })
})

describe('the layout of a picture', () => {
  const ask = {
    title: 'The corridor',
    subtitle: 'From Nokundi to the sea',
    legend: rows(24),
    foot: [{ text: 'Sources: Natural Earth · GSHHG (LGPL) · GeoNames (CC BY 4.0)', latin: true }],
    qr: 90,
  }

  test.each([
    [1280, 720],
    [1000, 1000],
    [793.6, 1122.56],
    [1587.52, 1122.56],
    [375, 600],
  ])('at %d × %d nothing covers anything else, and nothing leaves the picture', (width, height) => {
    const layout = pictureLayout({ ...ask, width, height }, measures)
    const parts = [layout.title.at, layout.map, layout.foot.at, layout.legend?.at, layout.qr].filter((at) => !!at)
    for (const [index, at] of parts.entries()) {
      expect(at.x).toBeGreaterThanOrEqual(0)
      expect(at.y).toBeGreaterThanOrEqual(0)
      expect(at.x + at.width).toBeLessThanOrEqual(width + 1e-6)
      expect(at.y + at.height).toBeLessThanOrEqual(height + 1e-6)
      for (const other of parts.slice(index + 1)) expect(apart(at, other)).toBe(true)
    }
    expect(layout.map.width * layout.map.height).toBeGreaterThan(0.25 * width * height)
  })

  test('a map without anything round it fills the picture', () => {
    const none = { title: '', subtitle: '', legend: [], foot: [], qr: 0 }
    const layout = pictureLayout({ ...none, width: 800, height: 600 }, measures)
    expect(layout.map).toEqual({ x: 0, y: 0, width: 800, height: 600 })
    expect(layout.bare).toBe(true)
  })
})
