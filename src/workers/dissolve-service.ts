import type { MainModule } from 'clipper2-wasm/dist/clipper2z'
import { createEngine, type Engine, type EngineInput } from '../domain/coverage/dissolve/engine'
import { type PolygonFeature, polygonFeatures } from '../domain/coverage/dissolve/polygon-features'
import { tangleOf } from '../domain/coverage/dissolve/tangle'
import { polygonsOf, type Ring } from '../domain/earth/area-geometry'
import { valueText } from '../domain/imported/value-text'
import { squareMetres } from '../domain/units'
import type {
  DissolveInput,
  DissolvePhase,
  DissolveProgress,
  DissolveQuestion,
  DissolveService,
  OwnDenominator,
  OwnRefusal,
  PolygonSource,
} from './dissolve-protocol'

/** Problems that are told one by one; all are counted. */
const TOLD = 50

/** Milliseconds between two messages: a bar that moves ten times a second moves smoothly. */
const STEP = 100

const seldom = (phase: DissolvePhase, tell: DissolveProgress) => {
  let last = Number.NEGATIVE_INFINITY
  return (done: number, of: number): void => {
    const now = performance.now()
    if (now - last < STEP && done < of) return
    last = now
    tell(phase, done, of)
  }
}

const featuresOf = async (source: PolygonSource): Promise<readonly PolygonFeature[]> => {
  if (source.kind === 'drawing') return [{ number: 1, geometry: source.geometry, properties: {} }]
  const features = polygonFeatures(JSON.parse(await source.blob.text()))
  const { filter } = source
  if (!filter || filter.text === '') return features
  const text = filter.text.toLowerCase()
  return features.filter(({ properties }) => valueText(properties[filter.field]).toLowerCase().includes(text))
}

/** Ground that a denominator may lie on: the sheet index with five degrees round it. A world of cells is never cut. */
const [WEST, SOUTH, EAST, NORTH] = [55, 15, 85, 45]

const isNearPakistan = ([outer = []]: readonly Ring[]): boolean =>
  outer.every(([lon, lat]) => lon >= WEST && lon <= EAST && lat >= SOUTH && lat <= NORTH)

/** Reads each version of each source once. */
const createReader = () => {
  const known = new Map<string, { readonly version: string; readonly features: readonly PolygonFeature[] }>()
  return {
    read: async (id: string, version: string, source: PolygonSource): Promise<readonly PolygonFeature[]> => {
      const before = known.get(id)
      if (before?.version === version) return before.features
      const features = await featuresOf(source)
      known.set(id, { version, features })
      return features
    },
    keepOnly: (ids: ReadonlySet<string>): void => {
      for (const id of known.keys()) if (!ids.has(id)) known.delete(id)
    },
  }
}

/** Drawn edges are geodesics, as they are drawn and measured; those of files are straight in degrees (RFC 7946). */
const edgesOf = ({ kind }: PolygonSource) => (kind === 'drawing' ? 'geodesic' : 'straight')

/**
 * Answers what polygons cover, in one worker: the engine and what was read stay between questions, so that an edit
 * costs little.
 */
export const createDissolveService = (startClipper: () => Promise<MainModule>): DissolveService => {
  let started: Promise<Engine> | null = null
  let provincesSet: DissolveQuestion['provinces'] | null = null
  let ownVersion: string | null = null
  let ownRefused: OwnRefusal | null = null
  let ownOutside = squareMetres(0)
  const reader = createReader()

  const setOwn = async (engine: Engine, own: OwnDenominator | null): Promise<void> => {
    if (ownVersion === (own?.version ?? null)) return
    ownVersion = own?.version ?? null
    const features = own ? await featuresOf(own.polygons) : []
    const all = features.flatMap(({ geometry }) => (geometry ? polygonsOf(geometry) : []))
    ownRefused = !all.every(isNearPakistan) ? 'too-far' : tangleOf(all).isTooMuch ? 'too-tangled' : null
    const coordinates = ownRefused ? [] : all
    const edges = own ? edgesOf(own.polygons) : 'straight'
    engine.setDenominator('own', coordinates.length > 0 ? { type: 'MultiPolygon', coordinates } : null, edges)
    ownOutside = engine.areaOutside('own', Object.keys(provincesSet ?? {}), own?.insideProvinces ?? false)
  }
  const readInputs = (inputs: readonly DissolveInput[]): Promise<EngineInput[]> => {
    reader.keepOnly(new Set(inputs.map(({ id }) => id)))
    return Promise.all(
      inputs.map(async ({ id, attributes, fields, version, polygons }) => {
        const features = await reader.read(id, version, polygons)
        return { id, attributes, fields, features, edges: edgesOf(polygons) }
      }),
    )
  }

  return {
    dissolve: async ({ inputs, filter, provinces, own }, onProgress) => {
      started ??= startClipper().then(createEngine)
      const engine = await started
      if (!provincesSet) for (const [code, area] of Object.entries(provinces)) engine.setDenominator(code, area)
      provincesSet = provinces
      await setOwn(engine, own)
      engine.setInputs(await readInputs(inputs), filter, seldom('polygons', onProgress))
      const covered = engine.covered(seldom('sheets', onProgress))
      const problems = engine.problems()
      return {
        // copies: the engine goes on changing its own
        covered: Object.fromEntries([...covered].map(([code, cells]) => [code, new Map(cells)])),
        own: own && !ownRefused ? engine.areaByCell('own') : null,
        ownRefused,
        ownOutside,
        polygons: engine.counts(),
        problems: problems.slice(0, TOLD),
        problemCount: problems.length,
      }
    },
  }
}
