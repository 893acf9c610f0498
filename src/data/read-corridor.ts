import type { FeatureCollection } from 'geojson'
import * as v from 'valibot'
import {
  CORRIDOR_VARIANT_IDS,
  type CorridorLeg,
  type CorridorNode,
  type CorridorVariant,
  type CorridorVariantId,
} from '../domain/corridor/corridor-variant'
import { err, ok, type Result } from '../domain/result'
import { metres } from '../domain/units'
import type { CorridorDataset, Layered } from './datasets'
import type { LoadError } from './load-error'
import { readLine, readPoint } from './positions'
import { readFeatures } from './read-features'
import { citations, positive, positiveOrNull, text, textOrNull, texts, whole, wholeOrNull } from './schemas'

const variantId = v.picklist(CORRIDOR_VARIANT_IDS)

const legRow = v.object({
  variant: variantId,
  leg: whole,
  from: text,
  to: text,
  road: textOrNull,
  publishedLengthM: positiveOrNull,
  publishedAlternativesM: v.array(positive),
  publishedNote: textOrNull,
  publishedNoteUr: textOrNull,
  status: textOrNull,
  sources: citations,
  schematic: v.boolean(),
})

const nodeRow = v.object({
  id: text,
  name: text,
  name_ur: text,
  altNames: texts,
  variants: v.array(variantId),
  population: wholeOrNull,
  sources: citations,
})

const readLegs = (file: string, json: unknown): Result<Layered<CorridorLeg>, LoadError> =>
  readFeatures(file, json, {
    schema: legRow,
    idOf: ({ variant, leg }) => `${variant}/${leg}`,
    toRecord: ({ publishedLengthM, publishedAlternativesM, sources, ...rest }, geometry) => {
      const positions = readLine(geometry)
      if (!positions.ok) return positions
      return ok({
        ...rest,
        positions: positions.value,
        publishedLength: publishedLengthM === null ? null : metres(publishedLengthM),
        publishedAlternatives: publishedAlternativesM.map(metres),
        citations: sources,
      })
    },
  })

const readNodes = (file: string, json: unknown): Result<Layered<CorridorNode>, LoadError> =>
  readFeatures(file, json, {
    schema: nodeRow,
    idOf: ({ id }) => id,
    toRecord: ({ name_ur, sources, variants, ...rest }, geometry) => {
      const position = readPoint(geometry)
      if (!position.ok) return position
      return ok({
        ...rest,
        nameUr: name_ur,
        named: variants.includes('as-named'),
        position: position.value,
        citations: sources,
      })
    },
  })

/** Puts the legs of a course in order; says what breaks the chain, if anything does. */
const variantFrom = (
  id: CorridorVariantId,
  legs: readonly CorridorLeg[],
  nodes: ReadonlyMap<string, CorridorNode>,
): Result<CorridorVariant, string> => {
  const own = legs.filter(({ variant }) => variant === id).sort((a, b) => a.leg - b.leg)
  if (own.length === 0) return err('has no legs')
  for (const [at, leg] of own.entries()) {
    if (leg.leg !== at + 1) return err(`leg ${at + 1} is missing`)
    if (at > 0 && leg.from !== own[at - 1]?.to) return err(`leg ${leg.leg} does not start where leg ${at} ends`)
    const stranger = [leg.from, leg.to].find((node) => !nodes.has(node))
    if (stranger !== undefined) return err(`leg ${leg.leg} names ${stranger}, which is no corridor node`)
  }
  return ok({ id, legs: own })
}

/**
 * Reads the legs and the nodes of the corridor and joins the legs to courses.
 *
 * Shape:  both courses complete, legs numbered from 1 in the direction of travel.
 * Units:  lengths in metres.
 * Errors: invalid, at the first feature that does not fit, or at the course whose legs do not make a chain.
 */
export const readCorridor = (
  files: { readonly legs: string; readonly nodes: string },
  legsJson: unknown,
  nodesJson: unknown,
): Result<CorridorDataset, LoadError> => {
  const legs = readLegs(files.legs, legsJson)
  if (!legs.ok) return legs
  const nodes = readNodes(files.nodes, nodesJson)
  if (!nodes.ok) return nodes
  const variants = new Map<CorridorVariantId, CorridorVariant>()
  for (const id of CORRIDOR_VARIANT_IDS) {
    const variant = variantFrom(id, legs.value.records, nodes.value.byId)
    if (!variant.ok) return err({ kind: 'invalid', file: files.legs, where: id, problem: variant.error })
    variants.set(id, variant.value)
  }
  return ok(datasetOf(variants, legs.value.collection, nodes.value))
}

const datasetOf = (
  variants: ReadonlyMap<CorridorVariantId, CorridorVariant>,
  legs: FeatureCollection,
  nodes: Layered<CorridorNode>,
): CorridorDataset => ({
  variants: Object.fromEntries(variants) as Record<CorridorVariantId, CorridorVariant>,
  nodes: nodes.byId,
  legs,
  nodePoints: nodes.collection,
})
