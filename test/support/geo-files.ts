import { readdirSync, readFileSync } from 'node:fs'
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'

const FOLDER = new URL('../../public/geo/', import.meta.url)

/** A file of the manifest, as the tests of the shipped data need it. */
export type GeoFile = {
  readonly id: string
  readonly file: string
  readonly bytes: number
  readonly gzipBytes: number
  readonly sha256: string
  readonly count: number | null
  readonly bbox: readonly number[] | null
  readonly licence: string
  readonly attribution: string
  readonly vintage: string
  readonly sources: readonly { readonly package: string; readonly version: string; readonly file: string }[]
  readonly firstPaint: boolean
  readonly reason: string | null
  readonly properties: Readonly<Record<string, string>>
}

export const geoBytes = (file: string): Buffer => readFileSync(new URL(file, FOLDER))
export const geoFolder = (): string[] => readdirSync(FOLDER).sort()

export const geoManifest = (): { readonly edition: string; readonly files: readonly GeoFile[] } =>
  JSON.parse(geoBytes('manifest.json').toString())

export const geoFeatures = (id: string): readonly Feature[] => {
  const collection: FeatureCollection = JSON.parse(geoBytes(`${id}.geojson`).toString())
  return collection.features
}

export const geoLayers = (): readonly GeoFile[] => geoManifest().files.filter(({ file }) => file.endsWith('.geojson'))

export const ringsOf = (geometry: Polygon | MultiPolygon): number[][][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
