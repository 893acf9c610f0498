import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { PictureOutcome } from '../../../../src/features/picture/PictureOutcome'
import { choiceAtStart, type PictureChoice } from '../../../../src/features/picture/picture-choice'
import type { PictureProblem } from '../../../../src/features/picture/picture-file'
import type { Language } from '../../../../src/permalink/snapshot'
import { renderAtlas } from '../../../support/render-atlas'

const MAPLIBRE = 'Failed to initialize WebGL: see https://wiki.example.org/WebGL {"requestedAttributes":{}}'
const SMALLEST: Partial<PictureChoice> = { size: '16x9', scale: '1' }
const PAPER: Partial<PictureChoice> = { size: 'a4', scale: '150' }
const LARGER: Partial<PictureChoice> = { size: '16x9', scale: '2' }

const lost: PictureProblem = { kind: 'context-lost' }
const unwritten: PictureProblem = { kind: 'encode' }
const noWebGl: PictureProblem = { kind: 'no-webgl', reason: MAPLIBRE }
const noCanvas: PictureProblem = { kind: 'too-large', width: 1280, height: 720, most: 0 }
const tooLarge: PictureProblem = { kind: 'too-large', width: 1280, height: 720, most: 900 }
const tilted: PictureProblem = { kind: 'too-tilted', width: 1280, height: 720, most: 900 }

type Parts = { readonly compares?: boolean; readonly language?: Language }

const told = async (problem: PictureProblem, changes: Partial<PictureChoice>, parts: Parts = {}) => {
  const { compares = false, language = 'en' } = parts
  const choice = { ...choiceAtStart('Map'), ...changes }
  const onInstead = vi.fn()
  const making = { kind: 'failed', problem } as const
  await renderAtlas(<PictureOutcome {...{ making, choice, compares, onInstead }} onCancel={() => undefined} />, {
    snapshot: { language },
  })
  const ways = screen.queryAllByRole('button').map(({ dataset }) => dataset.action)
  return { text: screen.getByRole('alert').textContent, ways, choice, onInstead }
}

const press = (name: RegExp) => userEvent.click(screen.getByRole('button', { name }))

afterEach(() => vi.unstubAllGlobals())

describe('a picture that failed', () => {
  test.each([
    ['a lost graphics card, on a screen', lost, SMALLEST],
    ['a lost graphics card, on paper', lost, PAPER],
    ['a file that could not be written, on a screen', unwritten, SMALLEST],
    ['a file that could not be written, on paper', unwritten, PAPER],
    ['a canvas that is not to be had', noCanvas, SMALLEST],
    ['a picture that stayed empty', { kind: 'blank' }, PAPER],
    ['drawing that stood still', { kind: 'stalled', after: 120_000 }, SMALLEST],
  ] as const)('at the smallest scale is tried again, and other ways are named: %s', async (_, problem, smallest) => {
    const { text, ways, choice, onInstead } = await told(problem, smallest)
    expect(ways).toEqual(['snapshot-again'])
    expect(text).toMatch(/“Page” prints it.*“Link” opens it/)
    expect(text).not.toMatch(/smaller/)
    await press(/^Try again$/)
    expect(onInstead).toHaveBeenCalledExactlyOnceWith(choice)
  })

  test('is tried again or made smaller where there is a smaller scale', async () => {
    const { text, ways, choice, onInstead } = await told(lost, LARGER)
    expect(ways).toEqual(['snapshot-again', 'snapshot-smaller'])
    expect(text).not.toContain('other ways')
    await press(/1×/)
    expect(onInstead).toHaveBeenCalledExactlyOnceWith({ ...choice, scale: '1' })
  })

  test.each([
    ['is made smaller, as often as it is tried it stays too large', tooLarge, LARGER, ['snapshot-smaller']],
    ['has the other ways alone where nothing is smaller', tooLarge, SMALLEST, []],
    ['is drawn from straight above', tilted, SMALLEST, ['snapshot-level']],
    ['is only tried again where its code did not come', { kind: 'code' }, LARGER, ['snapshot-again']],
  ] as const)('%s', async (_, problem, choice, ways) => {
    const said = await told(problem, choice)
    expect(said.ways).toEqual(ways)
    expect(said.text?.includes('“Page”')).toBe(ways.length === 0)
  })

  test('for want of WebGL says so in the reader’s language and in no words of the library', async () => {
    const { text, ways } = await told(noWebGl, LARGER, { language: 'ur' })
    expect(text).not.toMatch(/wiki|http|[{}]|initialize/)
    expect(text).toMatch(/«صفحہ».*«لنک»/)
    // this browser does not know it at all
    expect(ways).toEqual([])
  })

  test('for want of a context is tried again where the browser knows WebGL', async () => {
    vi.stubGlobal('WebGL2RenderingContext', EventTarget)
    const { text, ways } = await told(noWebGl, LARGER)
    expect(text).toContain('gives the page no WebGL 2')
    expect(text).not.toMatch(/wiki|http|[{}]|initialize/)
    expect(ways).toEqual(['snapshot-again'])
  })

  test('of two views names the link to both: its dialog has no page', async () => {
    const { text } = await told(noWebGl, LARGER, { compares: true })
    expect(text).toContain('choose “Copy link”')
    expect(text).not.toContain('“Page”')
  })
})
