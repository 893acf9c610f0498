import type { MainModule, PathsD } from 'clipper2-wasm/dist/clipper2z'
import type { SquareMetres } from '../../units'
import type { CellKey } from './cells'
import { DECIMALS } from './clipper'
import type { Pieces } from './denominator-pieces'
import { areaOfPlane } from './plane'

/** A smaller part of a piece is what the rounding of the clipper leaves along a border that runs beside it. */
const LEAST = 1e-9

const groundIn = (clipper: MainModule, key: CellKey, lands: readonly Pieces[]): PathsD => {
  const ground = new clipper.PathsD()
  for (const { byCell } of lands) {
    const piece = byCell.get(key)
    for (let at = 0; piece && at < piece.size(); at += 1) {
      const path = piece.get(at)
      ground.push_back(path)
      path.delete()
    }
  }
  return ground
}

/**
 * Cuts a denominator to the ground of others: what lies in none of them, as the sea or another country, goes.
 *
 * Shape:  new pieces, to be freed by themselves; lands that overlap or border each other count as one.
 */
export const piecesInside = (
  clipper: MainModule,
  { byCell, areaByCell: before, range }: Pieces,
  lands: readonly Pieces[],
): Pieces => {
  const inside = new Map<CellKey, PathsD>()
  const areaByCell = new Map<CellKey, SquareMetres>()
  for (const [key, piece] of byCell) {
    const ground = groundIn(clipper, key, lands)
    const cut = clipper.IntersectD(piece, ground, clipper.FillRule.NonZero, DECIMALS)
    ground.delete()
    const area = areaOfPlane(clipper.AreaPathsD(cut))
    if (area <= (before.get(key) ?? 0) * LEAST) {
      cut.delete()
      continue
    }
    inside.set(key, cut)
    areaByCell.set(key, area)
  }
  return { byCell: inside, areaByCell, range }
}
