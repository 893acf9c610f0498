import * as v from 'valibot'
import { COUNTRY_CODES, PROVINCE_CODES } from '../domain/provinces'

export const text = v.pipe(v.string(), v.minLength(1))
export const textOrNull = v.nullable(v.string())
export const texts = v.array(v.string())
export const positive = v.pipe(v.number(), v.gtValue(0))
export const positiveOrNull = v.nullable(positive)
export const whole = v.pipe(v.number(), v.integer())
export const wholeOrNull = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)))

export const provinceCode = v.picklist(PROVINCE_CODES)
export const areaCode = v.picklist([...PROVINCE_CODES, ...COUNTRY_CODES])

const citation = v.object({ key: text, title: text, publisher: textOrNull, address: textOrNull })
export const citations = v.array(citation)
export const citedText = v.object({ text, sources: texts })

const lon = v.pipe(v.number(), v.minValue(-180), v.maxValue(180))
const lat = v.pipe(v.number(), v.minValue(-90), v.maxValue(90))
export const position = v.tuple([lon, lat])
export const bbox = v.tuple([lon, lat, lon, lat])
