import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { FeatureCollection, Geometry } from 'geojson'
import { RELIEF_BOUNDS } from '../layers/relief'
import { FILES } from './files'

const sha256 = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex')

const coordinatesOf = (geometry: Geometry | null): number[] =>
  geometry && 'coordinates' in geometry ? (geometry.coordinates as unknown[]).flat(4).map(Number) : []

const bboxOf = (collection: FeatureCollection): number[] | null => {
  const box = [180, 90, -180, -90]
  for (const { geometry } of collection.features) {
    coordinatesOf(geometry).forEach((value, i) => {
      const axis = i % 2
      box[axis] = Math.min(box[axis] ?? value, value)
      box[axis + 2] = Math.max(box[axis + 2] ?? value, value)
    })
  }
  return (box[0] ?? 0) > (box[2] ?? 0) ? null : box
}

const counted = (file: string, bytes: Buffer): { count: number | null; bbox: readonly number[] | null } => {
  if (file.endsWith('.webp')) return { count: null, bbox: RELIEF_BOUNDS }
  const parsed: FeatureCollection | unknown[] = JSON.parse(bytes.toString())
  return Array.isArray(parsed)
    ? { count: parsed.length, bbox: null }
    : { count: parsed.features.length, bbox: bboxOf(parsed) }
}

/** The catalogue of public/geo: what each file is, where it comes from, and the hash that proves it. */
export const manifestOf = (written: ReadonlyMap<string, Buffer>) => {
  const files = FILES.map((entry) => {
    const bytes = written.get(entry.file)
    if (!bytes) throw new Error(`${entry.file} was not built`)
    return {
      ...entry,
      bytes: bytes.length,
      gzipBytes: gzipSync(bytes, { level: 9 }).length,
      sha256: sha256(bytes),
      ...counted(entry.file, bytes),
    }
  })
  const undocumented = [...written.keys()].filter((file) => !FILES.some((entry) => entry.file === file))
  if (undocumented.length > 0) throw new Error(`the manifest does not describe ${undocumented.join(', ')}`)
  const hashes = files.map((file) => file.sha256).sort()
  return {
    edition: sha256(hashes.join('\n')).slice(0, 16),
    attribution: 'Natural Earth · GSHHG/WDBII (LGPL) · GeoNames (CC BY 4.0) · USGS · Global Energy Monitor (CC BY 4.0)',
    boundaryNote: {
      en: 'Boundaries are not authoritative; disputed lines are dashed.',
      ur: 'سرحدیں مستند نہیں؛ متنازع لکیریں نقطہ دار ہیں۔',
    },
    reliefBounds: RELIEF_BOUNDS,
    files,
  }
}
