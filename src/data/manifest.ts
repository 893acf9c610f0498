import type { BBox } from '../domain/position'

/** One file of `public/geo`, as `manifest.json` describes it. */
type ManifestFile = {
  readonly id: string
  readonly file: string
  readonly bytes: number
  readonly sha256: string
  readonly count: number | null
  readonly bbox: BBox | null
  readonly licence: string
  readonly attribution: string
  readonly vintage: string
}

/** `edition` names the whole set: it changes when any file does, and every link records it. */
export type Manifest = {
  readonly edition: string
  readonly attribution: string
  readonly files: readonly ManifestFile[]
}
