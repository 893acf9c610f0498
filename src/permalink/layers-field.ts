import { THEMES, type ThemeId, type ThemeState } from '../domain/themes'
import { wordOf } from './choice-fields'
import { type Dropped, type DropReason, dropped } from './dropped'
import type { Field, Reading } from './field'
import { clamped, readNumber } from './read-number'
import type { Snapshot } from './snapshot'

const KEY = 'layers'
const DIFFERENCE = /^([+ -]?)([^:]*)(?::(.*))?$/s

/** Opacity as links write it: 0–1 in hundredths. */
const opacityOf = (value: number): number => Math.round(clamped(value, 0, 1) * 100) / 100

const write = ({ themes }: Snapshot, start: Snapshot): string | null => {
  const differences = THEMES.flatMap((theme) => {
    const now = themes[theme]
    const then = start.themes[theme]
    const sign = now.visible === then.visible ? '' : now.visible ? '+' : '-'
    const opacity = opacityOf(now.opacity) === then.opacity ? '' : `:${opacityOf(now.opacity)}`
    return sign || opacity ? [`${sign}${theme}${opacity}`] : []
  })
  return differences.length > 0 ? differences.join(',') : null
}

type Difference = { readonly theme: ThemeId; readonly state: ThemeState; readonly reasons: readonly DropReason[] }

const readOne = (text: string, held: Snapshot): Difference | null => {
  const [, sign = '', name = '', opacityText] = DIFFERENCE.exec(text) ?? []
  const theme = wordOf(THEMES, name)
  if (!theme) return null
  const before = held.themes[theme]
  // A plus that some program took for a space still says "show"; so does a bare name.
  const visible = sign === '-' ? false : sign !== '' || opacityText === undefined ? true : before.visible
  if (opacityText === undefined) return { theme, state: { ...before, visible }, reasons: [] }
  const number = readNumber(opacityText)
  if (!number) return { theme, state: { ...before, visible }, reasons: ['malformed'] }
  const opacity = opacityOf(number.value)
  const reasons: DropReason[] = [
    ...(number.clean ? [] : ['malformed' as const]),
    ...(number.value < 0 || number.value > 1 ? ['out-of-range' as const] : []),
  ]
  return { theme, state: { visible, opacity }, reasons }
}

const read = (text: string, held: Snapshot): Reading => {
  const lost: Dropped[] = []
  let themes = held.themes
  for (const each of text.split(',')) {
    if (each.trim() === '') continue
    const difference = readOne(each, { ...held, themes })
    if (difference) themes = { ...themes, [difference.theme]: difference.state }
    const reasons = difference?.reasons ?? (['unknown-value'] as const)
    lost.push(...reasons.map((reason) => dropped(KEY, each, reason)))
  }
  return { change: { themes }, dropped: lost }
}

/** `layers=-relief,+toposheets,towns:0.5`: what differs from the start, never the whole list. */
export const layersField: Field = { name: KEY, write, read }
