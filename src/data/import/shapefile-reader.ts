import * as shpjs from 'shpjs'

type Reader = {
  readonly parseShp: (shp: ArrayBuffer, prj?: string) => readonly unknown[]
  readonly parseDbf: (dbf: ArrayBuffer, cpg?: string) => readonly Readonly<Record<string, unknown>>[]
}

// The published types describe another version.
const reader = shpjs as unknown as Reader

/**
 * Geometries of a .shp, in the order of its records.
 *
 * Shape:  a null shape gives null; `projection` is the text of the .prj.
 * Units:  degrees, if the projection is known or the file is in degrees.
 * Errors: throws what the reader throws on a broken file.
 */
export const parseShp = (shp: ArrayBuffer, projection: string | null): readonly unknown[] =>
  reader.parseShp(shp, projection ?? undefined)

/**
 * Rows of a .dbf, in the order of its records.
 *
 * Errors: throws what the reader throws on a broken file.
 */
export const parseDbf = (dbf: ArrayBuffer, encoding: string | null): readonly Readonly<Record<string, unknown>>[] =>
  reader.parseDbf(dbf, encoding ?? undefined)
