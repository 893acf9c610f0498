import type { Feature } from 'geojson'
import { collection, shape } from '../geometry/shape'
import { WINDOW } from '../places'
import { byKey, written } from './layer'

type BorderClass = 'international' | 'province' | 'disputed'
type Rule = { readonly id: string; readonly class: BorderClass; readonly name: string | null; readonly pairs: string }

const either = (a: string, b: string): string =>
  `(A.unit == '${a}' && B.unit == '${b}' || A.unit == '${b}' && B.unit == '${a}')`
const anyOf = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.map(([a, b]) => either(a, b)).join(' || ')

const LINE_OF_CONTROL = anyOf([
  ['PK-JK', 'IND-JK'],
  ['PK-JK', 'IND-LA'],
  ['PK-GB', 'IND-JK'],
  ['PK-GB', 'IND-LA'],
])
const WORKING_BOUNDARY = anyOf([['PK-PB', 'IND-JK']])
const SIACHEN = `(A.unit == 'SIACHEN' || B.unit == 'SIACHEN')`
const ACTUAL_CONTROL = anyOf([['IND-LA', 'CHN']])
const DISPUTED = `(${LINE_OF_CONTROL} || ${WORKING_BOUNDARY} || ${SIACHEN} || ${ACTUAL_CONTROL})`

/** Each stretch of border answers to exactly one rule, so no line is drawn twice. */
const RULES: readonly Rule[] = [
  { id: 'loc', class: 'disputed', name: 'Line of Control', pairs: LINE_OF_CONTROL },
  { id: 'working', class: 'disputed', name: 'Working Boundary', pairs: WORKING_BOUNDARY },
  { id: 'siachen', class: 'disputed', name: 'Siachen Glacier', pairs: SIACHEN },
  { id: 'lac', class: 'disputed', name: 'Line of Actual Control', pairs: ACTUAL_CONTROL },
  { id: 'province', class: 'province', name: null, pairs: `A.a3 == 'PAK' && B.a3 == 'PAK'` },
  {
    id: 'pakistan',
    class: 'international',
    name: null,
    pairs: `(A.a3 == 'PAK') != (B.a3 == 'PAK') && !${DISPUTED}`,
  },
  {
    id: 'other',
    class: 'international',
    name: null,
    pairs: `A.a3 != 'PAK' && B.a3 != 'PAK' && A.a3 != B.a3 && !${DISPUTED}`,
  },
]

/** Metres of detail dropped from borders that do not touch Pakistan. */
const TOLERANCE = 1500

/** Land borders by class; coasts are not borders. */
export const borderFeatures = async (units: readonly Feature[]): Promise<Feature[]> => {
  const features: Feature[] = []
  for (const rule of RULES) {
    const simplify = rule.id === 'other' || rule.id === 'lac' ? `-simplify interval=${TOLERANCE}` : ''
    const result = await shape(
      `-i units.json -clip bbox=${WINDOW.join(',')} -innerlines where="${rule.pairs}" ${simplify} -dissolve -o lines.json format=geojson`,
      { 'units.json': collection(units) },
    )
    for (const line of result['lines.json'] ?? []) {
      features.push(written(line.geometry, { class: rule.class, name: rule.name }))
    }
  }
  return features.sort(byKey((feature) => `${feature.properties?.class} ${feature.properties?.name ?? ''}`))
}
