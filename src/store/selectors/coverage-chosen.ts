import type { Layered } from '../../data/datasets'
import { type ChosenCoverage, chosenCoverage } from '../../domain/coverage/chosen-coverage'
import { type CoveredGround, cellOfSheet, type GroundByCell } from '../../domain/coverage/covered-ground'
import {
  type DenominatorBasis,
  type DenominatorId,
  isNamed,
  type NamedDenominator,
  OUTCROP,
  provincesOf,
} from '../../domain/coverage/denominator-choice'
import { OUTCROP_AREA } from '../../domain/coverage/outcrop'
import { outlineEdges } from '../../domain/coverage/outline-length'
import { borderGround, outlineByCell } from '../../domain/coverage/outline-on-cells'
import { mappedGround, ownCovers } from '../../domain/coverage/own-covers'
import { denominatorOf } from '../../domain/coverage/share'
import { shareRange } from '../../domain/coverage/share-range'
import type { SheetRecord } from '../../domain/coverage/sheet-record'
import type { AreaGeometry } from '../../domain/earth/area-geometry'
import type { Province } from '../../domain/places/province'
import { type SquareMetres, squareMetres } from '../../domain/units'
import { COVER_AT_START } from '../../permalink/cover'
import { remembered, rememberedPer } from '../remembered'
import type { AtlasState } from '../state'
import { areaCovers } from './area-covers'
import { countedSheets, coveredGround, denominatorsOf } from './coverage'
import { ownPolygons } from './dissolve-order'

const outlinesOf = rememberedPer(({ collection }: Layered<Province>) =>
  remembered((id: NamedDenominator) => {
    const members: readonly string[] = provincesOf(id)
    const features = collection.features.filter(({ properties }) => members.includes(properties?.code))
    return outlineByCell(outlineEdges(features.map(({ geometry }) => geometry as unknown as AreaGeometry)))
  }),
)

const named = remembered(
  (
    id: NamedDenominator,
    basis: DenominatorBasis,
    toposheets: Layered<SheetRecord>,
    provinces: Layered<Province>,
    countries: Layered<Province>,
    ticked: readonly string[],
    ground: CoveredGround,
  ): ChosenCoverage | null => {
    const denominators = denominatorsOf(provinces, countries)
    if (!denominators) return null
    const { measured, official } = denominatorOf(id, denominators)
    const covers = areaCovers(toposheets.records, ticked, ground)(id)
    const whole = basis === 'official' && official !== null ? official : measured
    return chosenCoverage(id, covers, { whole, measured }, (mapped) =>
      shareRange(mapped, measured, official, borderGround(outlinesOf(provinces)(id), covers)),
    )
  },
)

const outcrop = remembered(
  (toposheets: Layered<SheetRecord>, ticked: readonly string[], ground: CoveredGround): ChosenCoverage => {
    const covers = areaCovers(toposheets.records, ticked, ground)('PK')
    const measured = squareMetres(covers.reduce((total, cover) => total + cover.whole, 0))
    return chosenCoverage(OUTCROP, covers, { whole: OUTCROP_AREA, measured }, () => null)
  },
)

const own = remembered(
  (
    id: DenominatorId,
    area: GroundByCell,
    records: readonly SheetRecord[],
    ticked: readonly string[],
    ground: CoveredGround,
  ): ChosenCoverage => {
    const covers = ownCovers(area, ground.own, ticked)
    const total = mappedGround(covers).area
    const inPakistan = new Set(records.map(({ sheet }) => cellOfSheet(sheet)))
    return chosenCoverage(
      id,
      covers,
      { whole: total, measured: total },
      () => null,
      ({ key }) => inPakistan.has(key),
    )
  },
)

/** The denominator in use: a polygon that is gone gives way to the one a visitor starts with. */
export const denominatorInUse = (state: AtlasState): DenominatorId => {
  const { denominator } = state.session.cover
  const isThere = isNamed(denominator) || denominator === OUTCROP || ownPolygons(state, denominator) !== null
  return isThere ? denominator : COVER_AT_START.denominator
}

/** Ground that the rounding along the borders between two provinces can seem to leave out, as a share. */
const SEAM = 1e-6

/** What of the user's own denominator lies abroad or in the sea; null for a named one and where it is nothing. */
export const outsidePakistan = (state: AtlasState): SquareMetres | null => {
  const chosen = coverageOfChosen(state)
  const { answer } = state.dissolved
  if (!chosen || !answer || isNamed(chosen.id) || chosen.id === OUTCROP) return null
  return answer.ownOutside > chosen.whole * SEAM ? answer.ownOutside : null
}

/** How much of the chosen denominator is mapped; null until its area and the sheets are there. */
export const coverageOfChosen = (state: AtlasState): ChosenCoverage | null => {
  const { toposheets, provinces, countries } = state.datasets
  const id = denominatorInUse(state)
  const ticked = countedSheets(state)
  const ground = coveredGround(state)
  if (!isNamed(id) && id !== OUTCROP) {
    const area = state.dissolved.answer?.own
    return area && toposheets.status === 'ready' ? own(id, area, toposheets.value.records, ticked, ground) : null
  }
  if (toposheets.status !== 'ready' || provinces.status !== 'ready' || countries.status !== 'ready') return null
  if (id === OUTCROP) return outcrop(toposheets.value, ticked, ground)
  const { basis } = state.session.cover
  return named(id, basis, toposheets.value, provinces.value, countries.value, ticked, ground)
}
