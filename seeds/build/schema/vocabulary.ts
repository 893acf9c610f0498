import * as v from 'valibot'
import { COUNTRY_CODES, PROVINCE_CODES } from '../../../src/domain/provinces'

export const Text = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'))
export const MaybeText = v.nullable(Text)
export const Id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not a kebab-case id'))
export const CitationKey = v.pipe(v.string(), v.regex(/^[A-Z0-9]+(-[A-Z0-9]+)*$/, 'is not a citation key'))
export const CitationKeys = v.array(CitationKey)

const Longitude = v.pipe(v.number(), v.minValue(52), v.maxValue(84))
const Latitude = v.pipe(v.number(), v.minValue(18), v.maxValue(42))
/** [lon, lat]: a pair, so that one half can never be missing. */
export const PositionPair = v.tuple([Longitude, Latitude])
export const BoxTuple = v.tuple([Longitude, Latitude, Longitude, Latitude])

export const Province = v.picklist(PROVINCE_CODES)
export const Area = v.picklist([...PROVINCE_CODES, ...COUNTRY_CODES])
export const UrduText = v.pipe(Text, v.regex(/[\u0600-\u06FF]/, 'has no Urdu letter'))
export const Year = v.pipe(v.number(), v.integer(), v.minValue(1800), v.maxValue(2100))
