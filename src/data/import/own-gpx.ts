import type { Document, Element } from '@xmldom/xmldom'
import type { Feature, Geometry } from 'geojson'
import { GPX_NAMESPACE } from '../export/own-namespace'

type Values = Readonly<Record<string, string | number | boolean | null>>

const read = (element: Element): Values[string] => {
  const text = element.textContent ?? ''
  const type = element.getAttribute('type')
  if (type === 'null') return null
  if (type === 'number') return Number(text)
  return type === 'boolean' ? text === 'true' : text
}

const attributesIn = (extensions: Element): Values => {
  const own = [...extensions.getElementsByTagNameNS(GPX_NAMESPACE, '*')]
  return Object.fromEntries(own.map((element) => [element.localName ?? '', read(element)]))
}

/**
 * Gives features of a GPX file that the atlas wrote their attributes back as they were: without the prefix of the
 * namespace, numbers as numbers, and without what only says how GPX holds them.
 *
 * Shape:  features of other files stay as they are.
 */
export const withOwnAttributes = (
  document: Document,
  features: readonly Feature<Geometry | null>[],
): readonly Feature<Geometry | null>[] => {
  const rows = [...document.getElementsByTagName('extensions')].map(attributesIn)
  const byId = new Map(rows.flatMap((row) => (row.id === undefined ? [] : [[String(row.id), row] as const])))
  return features.map((feature) => {
    const row = byId.get(String(feature.properties?.atlas_id))
    return row ? { ...feature, properties: { name: feature.properties?.name, ...row } } : feature
  })
}
