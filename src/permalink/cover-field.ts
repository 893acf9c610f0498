import { DENOMINATOR_BASES, denominatorFrom, SHADES } from '../domain/coverage/denominator-choice'
import { MAPPING_SCALES, MAPPING_STATUSES } from '../domain/coverage/input-attributes'
import { YEAR_LIMITS } from '../domain/coverage/mapping-filter'
import {
  COMPARED_WITH,
  LEAST_TARGET,
  MOST_WEIGHT,
  PLAN_CRITERIA,
  type PlanWeights,
} from '../domain/coverage/plan-choice'
import { wordOf } from './choice-fields'
import type { Cover } from './cover'
import { type Dropped, dropped } from './dropped'
import type { Field, Reading } from './field'
import { readNumber } from './read-number'
import type { Snapshot } from './snapshot'

const KEY = 'cover'

/** A share in a link is in per cent, a weight in hundredths of a point. */
const PER_CENT = 100

const weightsText = (weights: PlanWeights): string => PLAN_CRITERIA.map((criterion) => weights[criterion]).join('/')

const isSameList = (a: readonly string[], b: readonly string[]): boolean => a.join() === b.join()

const write = ({ cover }: Snapshot, { cover: start }: Snapshot): string | null => {
  const { denominator, basis, filter, shade, comparedWith, target } = cover
  const weights = weightsText(cover.weights)
  const parts = [
    ...(denominator === start.denominator ? [] : [`of:${denominator}`]),
    ...(basis === start.basis ? [] : [`basis:${basis}`]),
    ...(isSameList(filter.scales, start.filter.scales) ? [] : [`scale:${filter.scales.join('/')}`]),
    ...(isSameList(filter.statuses, start.filter.statuses) ? [] : [`status:${filter.statuses.join('/')}`]),
    ...(filter.yearTo === null ? [] : [`to:${filter.yearTo}`]),
    ...(shade === start.shade ? [] : [`shade:${shade}`]),
    ...(comparedWith === start.comparedWith ? [] : [`versus:${comparedWith}`]),
    ...(weights === weightsText(start.weights) ? [] : [`plan:${weights}`]),
    ...(target === start.target ? [] : [`target:${Math.round(target * PER_CENT)}`]),
  ]
  return parts.length > 0 ? parts.join(',') : null
}

/** Some of a vocabulary in its own order, or null when a word is not in it. */
const someOf = <T extends string>(vocabulary: readonly T[], text: string): readonly T[] | null => {
  const words = text.split('/').filter((word) => word.trim() !== '')
  const known = words.map((word) => wordOf(vocabulary, word))
  return known.includes(undefined) ? null : vocabulary.filter((word) => known.includes(word))
}

const yearOf = (text: string): number | null => {
  const year = /^\d{4}$/.test(text.trim()) ? Number(text) : Number.NaN
  return year >= YEAR_LIMITS.least && year <= YEAR_LIMITS.most ? year : null
}

/** A number of at most two decimals between two limits, else null. */
const numberOf = (text: string, least: number, most: number): number | null => {
  const number = readNumber(text)
  if (!number?.clean || number.value < least || number.value > most) return null
  return Math.round(number.value * PER_CENT) / PER_CENT
}

/** Points for sites, corridor and neighbours, in this order; one alone would not say which it is. */
const weightsFrom = (text: string): PlanWeights | null => {
  const [sites, corridor, neighbours, ...more] = text.split('/').map((each) => numberOf(each, 0, MOST_WEIGHT))
  if (sites == null || corridor == null || neighbours == null || more.length > 0) return null
  return { sites, corridor, neighbours }
}

const targetFrom = (text: string): number | null => {
  const percent = numberOf(text, LEAST_TARGET * PER_CENT, PER_CENT)
  return percent === null ? null : Math.round(percent) / PER_CENT
}

const changedPlan = (cover: Cover, key: string, text: string): Cover | null => {
  if (key === 'versus') {
    const comparedWith = wordOf(COMPARED_WITH, text)
    return comparedWith ? { ...cover, comparedWith } : null
  }
  if (key === 'plan') {
    const weights = weightsFrom(text)
    return weights && { ...cover, weights }
  }
  const target = key === 'target' ? targetFrom(text) : null
  return target === null ? null : { ...cover, target }
}

const changed = (cover: Cover, key: string, text: string): Cover | null => {
  const { filter } = cover
  if (key === 'of') {
    const denominator = denominatorFrom(text.trim())
    return denominator && { ...cover, denominator }
  }
  if (key === 'basis') {
    const basis = wordOf(DENOMINATOR_BASES, text)
    return basis ? { ...cover, basis } : null
  }
  if (key === 'shade') {
    const shade = wordOf(SHADES, text)
    return shade ? { ...cover, shade } : null
  }
  if (key === 'scale') {
    const scales = someOf(MAPPING_SCALES, text)
    return scales && { ...cover, filter: { ...filter, scales } }
  }
  if (key === 'status') {
    const statuses = someOf(MAPPING_STATUSES, text)
    return statuses && { ...cover, filter: { ...filter, statuses } }
  }
  if (key !== 'to') return changedPlan(cover, key, text)
  const yearTo = yearOf(text)
  return yearTo === null ? null : { ...cover, filter: { ...filter, yearTo } }
}

const read = (text: string, held: Snapshot): Reading => {
  const lost: Dropped[] = []
  let cover = held.cover
  for (const part of text.split(',')) {
    if (part.trim() === '') continue
    const at = part.indexOf(':')
    const next = at < 0 ? null : changed(cover, part.slice(0, at).trim().toLowerCase(), part.slice(at + 1))
    if (next) cover = next
    else lost.push(dropped(KEY, part, 'unknown-value'))
  }
  return { change: { cover }, dropped: lost }
}

/**
 * `cover=of:PK-KP,basis:official,scale:50k,status:published,to:2022,versus:flagships,plan:4/2/1,target:60`: what differs
 * from the start.
 */
export const coverField: Field = { name: KEY, write, read }
