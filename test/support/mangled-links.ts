/** Links that hold everything a link can hold, and ways in which programs and people mangle them. */
import type { OwnVariant } from '../../src/domain/corridor/own-variant'
import type { Story } from '../../src/domain/story/story'
import { writeComparison } from '../../src/permalink/comparison'
import { writeOwn } from '../../src/permalink/own-work'
import { aDrawing } from './a-document'

const words = (en: string) => ({ en, ur: 'راہداری' })

const course: OwnVariant = {
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

const story: Story = {
  id: 'own-talk',
  title: words('A talk'),
  summary: words(''),
  chapters: [
    {
      id: 'c1',
      title: words('One'),
      text: words('- a\n- b'),
      notes: words(''),
      view: '#v=1&map=7/28/62&panel=coverage',
      move: 'fly',
      highlight: ['site:saindak'],
      sources: [],
    },
  ],
}

/** Own work as a link packs it. */
export const OWN = writeOwn({
  drawings: [aDrawing({ name: 'سڑک' }), aDrawing({ id: 'drawing-2', kind: 'point', positions: [[67, 30]] })],
  variants: [course],
  stories: [story],
  chosen: course.id,
})

const VIEW =
  '#v=1&map=6.2/27.51/64.12/30/45&lang=ur&theme=dark&panel=corridor&select=leg:as-named/1&variant=via-existing-roads' +
  '&buffer=75&layers=-relief,+toposheets,towns:0.5&cover=of:PK-KP,basis:official&scenario=rule,join:all,corridor:50' +
  '&commodity=copper-gold,coal&province=PK-BA&q=%D8%B3%DB%8C%D9%86%D8%AF%DA%A9&sheets=30G11,34C1-3.11,35~gABCdef'

/** Links as they were shared, whole. */
export const REAL_LINKS: readonly string[] = [
  `${VIEW}&ed=41b3f03700d48716&own=${OWN}`,
  `#v=1&panel=story&story=corridor&chapter=4&mode=scroll&own=${OWN}`,
  `#v=1&story=own-talk&mode=present&own=${OWN}`,
  `#v=1&compare=${writeComparison({ left: { name: 'before', link: VIEW }, right: { name: '', link: '#v=1' }, layout: 'swipe', linked: true, at: 0.5 })}&ed=748b69900f5b5ec2`,
]

/** What gets into a link on its way: escapes, cuts, other alphabets, other programs' marks. */
export const SPLINTERS: readonly string[] = [
  ...['&', '=', '#', '%', '%E0%A4', '%00', '+', ' ', '\n', '>', '"', '/', ':', ',', '~', '.', '-', '_', '=='],
  ...['NaN', '1e999', '-1e999', 'null', 'undefined', '__proto__', 'constructor', '\u0000', '\ud800', '۳۴', '&amp;'],
  ...['&own=', '&compare=', '&story=', '&chapter=0', '&mode=', '&v=99', '&ed=../..', `&own=${OWN.slice(0, 40)}`],
]

/** A repeatable stream of numbers from 0 up to but not including 1. */
export const numbersFrom = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** A real link with up to six things done to it: cut, doubled, swapped, struck by a splinter or by another link. */
export const mangled = (random: () => number): string => {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  let link = pick(REAL_LINKS)
  for (let times = Math.floor(random() * 6) + 1; times > 0; times--) {
    const at = Math.floor(random() * (link.length + 1))
    const to = at + Math.floor(random() * 30)
    const kind = random()
    if (kind < 0.3) link = link.slice(0, at) + pick(SPLINTERS) + link.slice(to)
    else if (kind < 0.5) link = link.slice(0, at) + link.slice(to)
    else if (kind < 0.65) link = link.slice(0, to) + link.slice(at)
    else if (kind < 0.8)
      link = link.slice(0, at) + String.fromCharCode(Math.floor(random() * 0x3000)) + link.slice(at + 1)
    else if (kind < 0.9) link = link.slice(0, at) + pick(REAL_LINKS).slice(at)
    else link = link.slice(0, at)
  }
  return link
}
