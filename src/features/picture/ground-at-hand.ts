import type { FeatureCollection } from 'geojson'

/** Land, water and borders of the page, which no panel reads, by their source. */
export type GroundAtHand = Readonly<Record<'sea' | 'lakes' | 'rivers' | 'borders' | 'coast-fringe', FeatureCollection>>

let held: GroundAtHand | null = null

/** Has the page's ground at hand as soon as the map has it. */
export const holdGround = async (): Promise<void> => {
  try {
    const { ground } = await import('../../map/view/ground')
    held = (await ground).collections
  } catch {
    // without the map's code there is no map either, and the legend stays whole
  }
}

/** The ground as far as it has arrived; null before that, when nobody can tell what of it a frame shows. */
export const groundAtHand = (): GroundAtHand | null => held
