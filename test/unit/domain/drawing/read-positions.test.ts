import { describe, expect, it } from 'vitest'
import { readPositions, writePositions } from '../../../../src/domain/drawing/read-positions'

describe('typed positions', () => {
  it('are one latitude, longitude a line, in degrees or in degrees, minutes and seconds', () => {
    const { positions, refused } = readPositions('28.827, 62.75\n28°30′N 62°45′E\r\n  26, 63 ')
    expect(refused).toEqual([])
    expect(positions).toEqual([
      [62.75, 28.827],
      [62.75, 28.5],
      [63, 26],
    ])
  })

  it('take latitude first where both orders are possible', () => {
    expect(readPositions('10, 20').positions).toEqual([[20, 10]])
  })

  it('say which lines were taken the other way round', () => {
    const { positions, swapped } = readPositions('62.75, 28.8')
    expect(positions).toEqual([[62.75, 28.8]])
    expect(swapped.map(({ line }) => line)).toEqual([1])
  })

  it('name every line that cannot be read', () => {
    const { refused } = readPositions('28, 62\nQuetta\n28\n95, 200')
    expect(refused.map(({ line, kind }) => [line, kind])).toEqual([
      [2, 'not-coordinates'],
      [3, 'only-one-number'],
      [4, 'out-of-range'],
    ])
  })

  it('start a hole after an empty line, and come back as they were written', () => {
    const text = '26, 62\n26, 64\n28, 64\n\n26.5, 63\n26.5, 63.5\n27, 63.5'
    const { positions, holes } = readPositions(`\n${text}\n\n\n`)
    expect(positions).toHaveLength(3)
    expect(holes).toHaveLength(1)
    expect(writePositions(positions, holes)).toBe(text)
  })
})
