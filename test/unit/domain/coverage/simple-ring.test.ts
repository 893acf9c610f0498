import { describe, expect, test } from 'vitest'
import { isPlainlySimple } from '../../../../src/domain/coverage/dissolve/simple-ring'
import type { Position } from '../../../../src/domain/position'

const SQUARE: Position[] = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
]

describe('a ring that needs no repair', () => {
  test('is a square, open or closed, either way round', () => {
    expect(isPlainlySimple(SQUARE)).toBe(true)
    expect(isPlainlySimple([...SQUARE, [0, 0]])).toBe(true)
    expect(isPlainlySimple(SQUARE.toReversed())).toBe(true)
  })

  test.each<[string, Position[]]>([
    [
      'a bow-tie',
      [
        [0, 0],
        [1, 1],
        [1, 0],
        [0, 1],
      ],
    ],
    [
      'a spike',
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [1, 2],
        [1, 1],
        [0, 1],
      ],
    ],
    [
      'a repeated corner',
      [
        [0, 0],
        [0, 0],
        [1, 0],
        [1, 1],
      ],
    ],
    [
      'a corner on another edge',
      [
        [0, 0],
        [2, 0],
        [2, 2],
        [1, 0],
        [0, 2],
      ],
    ],
    [
      'a line',
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
    ],
    [
      'two corners',
      [
        [0, 0],
        [1, 1],
      ],
    ],
    [
      'no position',
      [
        [0, 0],
        [Number.NaN, 1],
        [1, 1],
      ],
    ],
  ])('is not %s', (_, ring) => expect(isPlainlySimple(ring)).toBe(false))
})
