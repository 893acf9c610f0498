import { NO_FIELDS } from '../../../src/domain/coverage/coverage-input'
import { NOTHING_KNOWN } from '../../../src/domain/coverage/input-attributes'
import { FILTER_AT_START } from '../../../src/domain/coverage/mapping-filter'
import type { AreaGeometry } from '../../../src/domain/earth/area-geometry'
import type { DissolveInput, DissolveReply } from '../../../src/workers/dissolve-protocol'
import { openDissolve } from '../../../src/workers/open-dissolve'

const input = (id: string, version: string, polygons: DissolveInput['polygons']): DissolveInput => ({
  id,
  version,
  polygons,
  attributes: NOTHING_KNOWN,
  fields: NO_FIELDS,
})

/** The worker of the atlas itself, asked as the atlas asks it. */
class CoverageBench {
  private readonly worker = openDissolve()
  private land: Record<string, AreaGeometry> = {}
  private layer: Blob = new Blob()
  private layers = 0
  private edits = 0

  /** Starts the clipper and cuts the land along the sheets, which happens once a visit. */
  async start(land: AreaGeometry): Promise<void> {
    this.land = { 'PK-BA': land }
    await this.ask([])
  }

  hold(text: string): void {
    this.layer = new Blob([text])
  }

  /** All polygons of the held file, read and dissolved. Milliseconds, and square metres. */
  async whole(): Promise<readonly [ms: number, area: number]> {
    await this.ask([])
    this.layers += 1
    return this.timed([input('layer', String(this.layers), { kind: 'layer', blob: this.layer, filter: null })])
  }

  /** The held file is dissolved already; one polygon beside it is moved. */
  async editOne(geometry: AreaGeometry): Promise<readonly [ms: number, area: number]> {
    this.edits += 1
    return this.timed([
      input('layer', String(this.layers), { kind: 'layer', blob: this.layer, filter: null }),
      input('edited', String(this.edits), { kind: 'drawing', geometry }),
    ])
  }

  private async ask(inputs: readonly DissolveInput[]): Promise<DissolveReply> {
    if (!this.worker) throw new Error('no workers here')
    const question = { inputs, filter: FILTER_AT_START, provinces: this.land, own: null }
    return this.worker.ask(question, () => undefined)
  }

  private async timed(inputs: readonly DissolveInput[]): Promise<readonly [ms: number, area: number]> {
    const began = performance.now()
    const { covered } = await this.ask(inputs)
    const ms = performance.now() - began
    return [ms, [...(covered['PK-BA'] ?? new Map()).values()].reduce((sum, area) => sum + area, 0)]
  }
}

Object.assign(window, { coverageBench: new CoverageBench() })
