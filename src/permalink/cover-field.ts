import { DENOMINATOR_BASES, denominatorFrom, SHADES } from '../domain/coverage/denominator-choice'
import { MAPPING_SCALES, MAPPING_STATUSES } from '../domain/coverage/input-attributes'
import { YEAR_LIMITS } from '../domain/coverage/mapping-filter'
import { wordOf } from './choice-fields'
import type { Cover } from './cover'
import { type Dropped, dropped } from './dropped'
import type { Field, Reading } from './field'
import type { Snapshot } from './snapshot'

const KEY = 'cover'

const isSameList = (a: readonly string[], b: readonly string[]): boolean => a.join() === b.join()

const write = ({ cover }: Snapshot, { cover: start }: Snapshot): string | null => {
  const { denominator, basis, filter, shade } = cover
  const parts = [
    ...(denominator === start.denominator ? [] : [`of:${denominator}`]),
    ...(basis === start.basis ? [] : [`basis:${basis}`]),
    ...(isSameList(filter.scales, start.filter.scales) ? [] : [`scale:${filter.scales.join('/')}`]),
    ...(isSameList(filter.statuses, start.filter.statuses) ? [] : [`status:${filter.statuses.join('/')}`]),
    ...(filter.yearTo === null ? [] : [`to:${filter.yearTo}`]),
    ...(shade === start.shade ? [] : [`shade:${shade}`]),
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
  const yearTo = key === 'to' ? yearOf(text) : null
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

/** `cover=of:PK-KP,basis:official,scale:50k,status:published,to:2022`: what differs from the start. */
export const coverField: Field = { name: KEY, write, read }
