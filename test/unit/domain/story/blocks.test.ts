import { describe, expect, test } from 'vitest'
import { blocksOf } from '../../../../src/domain/story/blocks'
import fc from '../../../support/fuzz'

const paragraph = (text: string) => ({ kind: 'paragraph', text })
const list = (...items: string[]) => ({ kind: 'list', items })

describe('the text of a chapter', () => {
  test('is paragraphs, ended by a blank line, and lists', () => {
    expect(blocksOf('One.\n\nTwo things:\n- a road\n- a port\n\nThree.')).toEqual([
      paragraph('One.'),
      paragraph('Two things:'),
      list('a road', 'a port'),
      paragraph('Three.'),
    ])
  })

  test('goes on over a line break, in a paragraph and in an item', () => {
    expect(blocksOf('One\n  and more.\n\n- a road\n  to the sea\n- a port')).toEqual([
      paragraph('One and more.'),
      list('a road to the sea', 'a port'),
    ])
  })

  test('begins a new list after a blank line', () => {
    expect(blocksOf('- a\n\n- b')).toEqual([list('a'), list('b')])
  })

  test('takes the dashes and bullets that other programs write, in either direction of writing', () => {
    expect(blocksOf('• ایک\r\n– دو\r\n- تین')).toEqual([list('ایک', 'دو', 'تین')])
  })

  test('keeps a dash within words, and a minus before a number', () => {
    expect(blocksOf('-5 °C in the north – so they say\n-- no list')).toEqual([
      paragraph('-5 °C in the north – so they say -- no list'),
    ])
  })

  test('shows marks of HTML and Markdown as they stand', () => {
    expect(blocksOf('<b>bold</b> **bold**')).toEqual([paragraph('<b>bold</b> **bold**')])
  })

  test.each(['', ' \n\t\n ', '\n\n'])('without words has no blocks: %j', (text) => expect(blocksOf(text)).toEqual([]))

  test('loses no word, whatever was typed', () => {
    const wordsIn = (text: string): string[] =>
      text.split(/\s+/u).filter((word) => word !== '' && !/^[-–•]$/u.test(word))
    const line = fc.constantFrom('- a b', 'c', '', '– d', '  e  f', '-', '•', '- - g', '\u0085h')
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom('\n', '\r\n', '\r'), (lines, end) => {
        const blocks = blocksOf(lines.join(end))
        const texts = blocks.flatMap((block) => (block.kind === 'list' ? block.items : [block.text]))
        expect(wordsIn(texts.join(' '))).toEqual(wordsIn(lines.join(' ')))
      }),
    )
  })
})
