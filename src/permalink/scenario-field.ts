import {
  RULE_JOINS,
  type Rule,
  SCENARIO_KINDS,
  SCENARIO_LIMITS,
  SCENARIOS_AT_START,
  type Scenario,
  SITE_CHOICES,
} from '../domain/coverage/scenario'
import { cornerOfBlock } from '../domain/coverage/sheet-blocks'
import { type Metres, metres } from '../domain/units'
import { wordOf } from './choice-fields'
import { type Dropped, dropped } from './dropped'
import { type Field, taken } from './field'
import { readNumber } from './read-number'

const KEY = 'scenario'
const NONE = 'none'
const METRES_PER_KILOMETRE = 1000

const km = (distance: Metres): string => String(Math.round(distance) / METRES_PER_KILOMETRE)

const ruleParts = ({ join, sites, corridor, towns, blocks }: Rule): readonly (readonly [string, string])[] => [
  ['join', join],
  ['sites', sites ? `${sites.group}/${km(sites.distance)}` : NONE],
  ['corridor', corridor === null ? NONE : km(corridor)],
  ['towns', towns ? `${towns.people}/${km(towns.distance)}` : NONE],
  ['blocks', blocks.length > 0 ? blocks.join('/') : NONE],
]

const partsOf = (scenario: Scenario): readonly (readonly [string, string])[] => {
  if (scenario.kind === 'rule') return ruleParts(scenario)
  return scenario.kind === 'gsp-count' ? [['count', String(scenario.count)]] : [['within', km(scenario.distance)]]
}

const write = (scenario: Scenario): string => {
  const start = new Map(partsOf(SCENARIOS_AT_START[scenario.kind]))
  const changed = partsOf(scenario).filter(([name, text]) => start.get(name) !== text)
  return [scenario.kind, ...changed.map(([name, text]) => `${name}:${text}`)].join(',')
}

/** A whole number between two limits; null for anything else, a fraction included. */
const wholeFrom = (text: string | undefined, least: number, most: number): number | null => {
  const number = text === undefined ? null : readNumber(text)
  if (!number?.clean || !Number.isInteger(number.value)) return null
  return number.value >= least && number.value <= most ? number.value : null
}

const distanceFrom = (text: string | undefined): Metres | null => {
  const number = text === undefined ? null : readNumber(text)
  if (!number?.clean || number.value < 0) return null
  const distance = Math.round(number.value * METRES_PER_KILOMETRE)
  return distance <= SCENARIO_LIMITS.distance ? metres(distance) : null
}

const sitesFrom = (text: string): Rule['sites'] | undefined => {
  const [word = '', kilometres] = text.split('/')
  const [group, distance] = [wordOf(SITE_CHOICES, word), distanceFrom(kilometres)]
  return group && distance !== null ? { group, distance } : undefined
}

const townsFrom = (text: string): Rule['towns'] | undefined => {
  const [many, kilometres] = text.split('/')
  const [people, distance] = [wholeFrom(many, 0, SCENARIO_LIMITS.people), distanceFrom(kilometres)]
  return people !== null && distance !== null ? { people, distance } : undefined
}

const blocksFrom = (text: string): readonly number[] | undefined => {
  const blocks = text.split('/').map((each) => wholeFrom(each, 0, 99))
  const known = blocks.filter((block) => block !== null && cornerOfBlock(block) !== null) as number[]
  return known.length === blocks.length ? [...new Set(known)].sort((a, b) => a - b) : undefined
}

const changedRule = (rule: Rule & { readonly kind: 'rule' }, name: string, text: string): Scenario | null => {
  const isNone = text.trim().toLowerCase() === NONE
  if (name === 'join') {
    const join = wordOf(RULE_JOINS, text)
    return join ? { ...rule, join } : null
  }
  if (name === 'sites') {
    const sites = isNone ? null : sitesFrom(text)
    return sites === undefined ? null : { ...rule, sites }
  }
  if (name === 'towns') {
    const towns = isNone ? null : townsFrom(text)
    return towns === undefined ? null : { ...rule, towns }
  }
  if (name === 'blocks') {
    const blocks = isNone ? [] : blocksFrom(text)
    return blocks === undefined ? null : { ...rule, blocks }
  }
  const corridor = distanceFrom(text)
  return name === 'corridor' && (isNone || corridor !== null) ? { ...rule, corridor: isNone ? null : corridor } : null
}

const changed = (scenario: Scenario, name: string, text: string): Scenario | null => {
  if (scenario.kind === 'rule') return changedRule(scenario, name, text)
  if (scenario.kind === 'gsp-count') {
    const count = name === 'count' ? wholeFrom(text, 1, SCENARIO_LIMITS.count) : null
    return count === null ? null : { ...scenario, count }
  }
  const distance = name === 'within' ? distanceFrom(text) : null
  return distance === null ? null : { ...scenario, distance }
}

/**
 * `scenario=gsp-count`, `scenario=corridor-first,within:30`, `scenario=rule,join:all,sites:copper-gold/25,corridor:50`:
 * the scenario and what of it differs from its start.
 */
export const scenarioField: Field = {
  name: KEY,
  write: ({ scenario }) => scenario && write(scenario),
  read: (text) => {
    const [word = '', ...parts] = text.split(',')
    const kind = wordOf(SCENARIO_KINDS, word)
    if (!kind) return { change: {}, dropped: [dropped(KEY, text, 'unknown-value')] }
    const lost: Dropped[] = []
    let scenario: Scenario = SCENARIOS_AT_START[kind]
    for (const part of parts.filter((each) => each.trim() !== '')) {
      const at = part.indexOf(':')
      const next = at < 0 ? null : changed(scenario, part.slice(0, at).trim().toLowerCase(), part.slice(at + 1))
      if (next) scenario = next
      else lost.push(dropped(KEY, part, 'unknown-value'))
    }
    return { ...taken({ scenario }), dropped: lost }
  },
}
