import type { FeatureCollection } from 'geojson'
import { checkGeometry } from '../../domain/imported/check-geometry'
import type { ImportedLayer } from '../../domain/imported/imported-layer'
import { isPlainObject } from '../../domain/plain-object'
import { err, ok, type Result } from '../../domain/result'
import { isAtlasHash } from '../../permalink/from-hash'
import { decodedJson } from '../decoded-json'
import { lifted, PROJECT_VERSION, type RawProject } from './migrations'
import type { ProjectDropped, ProjectError } from './project-error'
import { PROJECT_KIND, type ProjectDocument } from './project-file'
import { readDocument } from './read-document'

export type ProjectReading = {
  readonly document: ProjectDocument
  /** The fragment of a link; null where the project has no view that can be read. */
  readonly view: string | null
  readonly edition: string | null
  readonly features: ReadonlyMap<string, FeatureCollection>
  readonly dropped: readonly ProjectDropped[]
}

type Read<T> = Result<T, ProjectError>

const damaged = (where: string, problem: string) => err<ProjectError>({ kind: 'damaged', where, problem })

const current = (json: unknown): Read<RawProject> => {
  if (!isPlainObject(json) || json.kind !== PROJECT_KIND) return err({ kind: 'not-a-project' })
  const { version } = json
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return damaged('version', `expected a whole number from 1, got ${JSON.stringify(version)}`)
  }
  if (version > PROJECT_VERSION) return err({ kind: 'newer', version, known: PROJECT_VERSION })
  return ok(lifted(json, version))
}

const isCollection = (value: unknown): value is FeatureCollection =>
  isPlainObject(value) && value.type === 'FeatureCollection' && Array.isArray(value.features)

/** The first feature nothing can be drawn of: imports never write one. */
const unfitFeature = ({ features }: FeatureCollection): { readonly at: number; readonly problem: string } | null => {
  const traits = { vertices: 0, closed: false, heights: false, collection: false }
  for (const [at, feature] of features.entries()) {
    if (!isPlainObject(feature)) return { at, problem: 'not a feature' }
    const checked = checkGeometry(feature.geometry, traits)
    if (!checked.ok) return { at, problem: `geometry: ${checked.error.reason} ${checked.error.detail}`.trim() }
  }
  return null
}

const featuresIn = (project: RawProject): Read<ReadonlyMap<string, FeatureCollection>> => {
  if (!isPlainObject(project.features)) return damaged('features', 'expected the features of each layer by its id')
  const found = new Map<string, FeatureCollection>()
  for (const [id, collection] of Object.entries(project.features)) {
    if (!isCollection(collection)) return damaged(`features.${id}`, 'not a GeoJSON FeatureCollection')
    const unfit = unfitFeature(collection)
    if (unfit) return damaged(`features.${id}.${unfit.at}`, unfit.problem)
    found.set(id, collection)
  }
  return ok(found)
}

/**
 * Reads the text of a project file.
 *
 * Shape:  older versions are lifted first; a layer whose features are missing, and words this version does not know,
 *         are dropped and reported; unknown keys are passed over.
 * Errors: see `ProjectError`; nothing is half read.
 */
export const readProject = (text: string): Read<ProjectReading> => {
  const json = decodedJson(text)
  if (!json.ok) return json
  const project = current(json.value)
  if (!project.ok) return project
  const { document: raw, view, edition } = project.value
  const read = readDocument(raw)
  if (!read.ok) return read
  const features = featuresIn(project.value)
  if (!features.ok) return features
  const { document, dropped } = read.value
  const isWhole = ({ id, tiles }: ImportedLayer): boolean => tiles !== undefined || features.value.has(id)
  const withoutFeatures = document.layers.filter((layer) => !isWhole(layer))
  const hasView = typeof view === 'string' && isAtlasHash(view)
  return ok({
    document: { ...document, layers: document.layers.filter(isWhole) },
    view: hasView ? view : null,
    edition: typeof edition === 'string' ? edition : null,
    features: features.value,
    dropped: [
      ...dropped,
      ...withoutFeatures.map(({ name }) => ({ part: 'layer-features' as const, what: name })),
      ...(hasView ? [] : [{ part: 'view' as const, what: 'view' }]),
    ],
  })
}
