import * as v from 'valibot'
import { sheetBounds } from '../../../src/domain/coverage/sheet-number'
import { DRAWABLES } from '../../../src/domain/mapping/cited-map'
import { CONFIDENCES } from '../../../src/domain/minerals/confidence'
import { uniqueIds } from './unique-ids'
import { Area, BoxTuple, Id, MaybeText, Text, Year } from './vocabulary'

const Sheet = v.pipe(
  v.string(),
  v.check((sheet) => sheetBounds(sheet) !== null, 'is not a sheet of the index'),
)

const CitedMapRow = v.pipe(
  v.strictObject({
    id: Id,
    status: Text,
    countsAsMappedAsPublished: Text,
    drawable: v.picklist(DRAWABLES),
    sheets: v.array(Sheet),
    title: Text,
    authors: MaybeText,
    year: v.nullable(Year),
    publisher: MaybeText,
    scale: MaybeText,
    bboxStated: v.nullable(BoxTuple),
    bboxInferred: v.nullable(BoxTuple),
    boxBasis: MaybeText,
    areaStatedM2: v.nullable(v.number()),
    provinces: v.array(Area),
    confidence: v.picklist(CONFIDENCES),
    confidenceNote: MaybeText,
    note: MaybeText,
    source: Text,
    address: Text,
  }),
  v.check(
    (row) => row.drawable === 'no' || row.sheets.length > 0,
    'only a map placed on a sheet may be drawn as mapped',
  ),
)

export const CitedMaps = v.pipe(v.array(CitedMapRow), uniqueIds())
export type CitedMapRow = v.InferOutput<typeof CitedMapRow>
