import { describe, expect, test } from 'vitest'
import type { OwnVariant } from '../../../src/domain/corridor/own-variant'
import { DRAWING_KINDS, type Drawing } from '../../../src/domain/drawing/drawing'
import { inverse } from '../../../src/domain/earth/inverse'
import type { Position } from '../../../src/domain/position'
import type { Story } from '../../../src/domain/story/story'
import { readOwn, writeOwn } from '../../../src/permalink/own-work'
import { pack } from '../../../src/permalink/packed'
import { aDrawing } from '../../support/a-document'
import fc from '../../support/fuzz'

const words = (en: string) => ({ en, ur: '' })

const aStory: Story = {
  id: 'own-3f2a',
  title: words('A road'),
  summary: words(''),
  chapters: [
    {
      id: 'c1',
      title: words('Nokundi'),
      text: words('Where it begins.'),
      notes: { en: '', ur: 'یہاں سے' },
      view: '#v=1&map=8/28.8/62.7',
      move: 'fly',
      highlight: ['town:1163054'],
      sources: [],
    },
  ],
}

const aVariant: OwnVariant = {
  id: 'own-1-as-named',
  name: 'via Panjgur',
  colour: '#aa3311',
  points: [
    { position: [62.75039, 28.82704], name: 'Nokundi', isNode: true },
    { position: [64.1, 26.97], name: null, isNode: false },
    { position: [62.32541, 25.12163], name: 'گوادر', isNode: true },
  ],
  alignedLegs: [0],
}

const aPosition = fc.tuple(
  fc.double({ min: -360, max: 360, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
) as fc.Arbitrary<Position>

const aFigure: fc.Arbitrary<Drawing> = fc.record({
  id: fc.uuid(),
  kind: fc.constantFrom(...DRAWING_KINDS),
  name: fc.option(fc.string({ unit: 'grapheme' })),
  positions: fc.array(aPosition, { minLength: 3, maxLength: 40 }),
  holes: fc.array(fc.array(aPosition, { minLength: 3, maxLength: 9 }), { maxLength: 3 }),
  hidden: fc.boolean(),
})

const opened = (text: string) => {
  const read = readOwn(text)
  if (!read.ok) throw new Error(read.error)
  return read.value
}

describe('own work in a link', () => {
  test('comes back whole: drawings, courses with the chosen one, stories', () => {
    const drawings = [aDrawing({ name: 'سڑک' }), aDrawing({ id: 'drawing-2', kind: 'point', positions: [[67, 30]] })]
    const text = writeOwn({ drawings, variants: [aVariant], stories: [aStory], chosen: aVariant.id })
    expect(opened(text)).toEqual({
      drawings,
      variants: [aVariant],
      stories: [aStory],
      chosen: aVariant.id,
      lost: { drawings: 0, variants: 0, stories: 0 },
    })
  })

  test('moves no position by more than a centimetre', () => {
    fc.assert(
      fc.property(fc.uniqueArray(aFigure, { selector: ({ id }) => id, maxLength: 5 }), (drawings) => {
        const back = opened(writeOwn({ drawings })).drawings
        expect(back.map(({ positions: _, holes: __, ...rest }) => rest)).toEqual(
          drawings.map(({ positions: _, holes: __, ...rest }) => rest),
        )
        drawings.forEach((drawing, at) => {
          const before = [drawing.positions, ...drawing.holes].flat()
          const after = [back[at]?.positions ?? [], ...(back[at]?.holes ?? [])].flat()
          expect(after).toHaveLength(before.length)
          before.forEach((position, corner) => {
            expect(inverse(position, after[corner] as Position).distance).toBeLessThan(0.01)
          })
        })
      }),
      { numRuns: 60 },
    )
  })

  test('keeps what can be read of it, and counts what is lost', () => {
    const row = ['drawing-1', 'distance', null, 0, [620000000, 280000000, 1, 1], []]
    const bad = [
      ['drawing-2', 'spiral', null, 0, [0, 0], []],
      ['drawing-3', 'distance', null, 0, [620000000, 280000000], []],
      ['drawing-4', 'point', null, 0, [620000000], []],
      ['drawing-5', 'point', null, 0, [620000000, 2800000000], []],
      ['drawing-1', 'point', null, 0, [620000000, 280000000], []],
      null,
    ]
    const { drawings, lost } = opened(pack({ v: 1, d: [row, ...bad], c: [['own-1', 'x']], s: [{ id: 'own-x' }] }))
    expect(drawings.map(({ id }) => id)).toEqual(['drawing-1'])
    expect(lost).toEqual({ drawings: 6, variants: 1, stories: 1 })
  })

  test('says when a newer version packed it, or when it is none', () => {
    expect(readOwn(pack({ v: 2 }))).toEqual({ ok: false, error: 'newer' })
    for (const none of [null, 7, [], {}, { v: 'x' }, { v: 1, d: 'x' }]) {
      expect(readOwn(pack(none))).toEqual({ ok: false, error: 'damaged' })
    }
  })

  test('takes about ten characters of a link for each position of a traced road', () => {
    const positions = Array.from({ length: 500 }, (_, at): Position => {
      return [62 + at * 0.004 + Math.sin(at * 1.7) * 0.002, 28 - at * 0.005 + Math.cos(at * 2.3) * 0.002]
    })
    expect(writeOwn({ drawings: [aDrawing({ positions })] }).length).toBeLessThan(500 * 11)
  })
})
