import type { Manifest } from '../../data/manifest'
import type { ThemeId } from '../../domain/themes'
import type { AtlasState } from '../../store/state'
import { type PictureSubject, statesOf } from './picture-subject'

/** The files behind each theme, by their ids in the manifest. */
const FILES: Readonly<Record<ThemeId | 'base', readonly string[]>> = {
  base: ['provinces', 'neighbours', 'sea', 'coast-fringe', 'labels'],
  relief: ['relief'],
  provinces: ['provinces'],
  water: ['lakes', 'rivers'],
  borders: ['borders'],
  toposheets: ['toposheets'],
  'cited-maps': ['cited-maps'],
  coverage: [],
  buffer: [],
  zones: ['zones'],
  corridor: ['corridor', 'corridor-nodes'],
  towns: ['towns'],
  sites: ['deposits'],
}

const PUBLIC = ['Natural Earth', 'USGS']

/** A source with its licence in brackets, unless it has it there already. */
const licensed = (source: string, licence: string): string => {
  if (source.includes('(')) return source
  if (PUBLIC.includes(source) && /public domain/i.test(licence)) return `${source} (public domain)`
  if (/^MIT\b/.test(licence)) return `${source} (MIT)`
  return source
}

/** Sources and licences of what a state shows, each once, in the order of the map. */
export const sourcesOf = ({ session, document }: AtlasState, manifest: Manifest): readonly string[] => {
  const shown = (Object.keys(FILES) as (ThemeId | 'base')[]).filter((id) => id === 'base' || session.themes[id].visible)
  const ids = new Set(shown.flatMap((id) => FILES[id]))
  if (document.sheets.length > 0 || session.planning.difference) ids.add('toposheets')
  const files = manifest.files.filter(({ id }) => ids.has(id))
  const brought = document.layers.flatMap(({ hidden, tiles }) => (hidden ? [] : (tiles?.attribution ?? [])))
  return [
    ...new Set([
      ...files.flatMap(({ attribution, licence }) => attribution.split(' · ').map((part) => licensed(part, licence))),
      ...brought,
    ]),
  ]
}

/** Sources and licences of all that a picture shows, each once. */
export const sourcesOfSubject = (subject: PictureSubject, manifest: Manifest): readonly string[] => [
  ...new Set(statesOf(subject).flatMap((state) => sourcesOf(state, manifest))),
]
