import { base } from '../../permalink/base'
import { writeCamera } from '../../permalink/camera'
import type { ComparedView } from '../../permalink/comparison'
import { fromHash } from '../../permalink/from-hash'
import { readOwn } from '../../permalink/own-work'
import type { Camera } from '../../permalink/snapshot'
import { toHash } from '../../permalink/to-hash'
import { type AtlasStore, createAtlasStore } from '../../store/create-atlas-store'
import { snapshotOf } from '../../store/snapshot-commands'
import type { AtlasState } from '../../store/state'
import { viewState } from '../../store/view-store'

/** A store of its own that shows one side of a comparison; `camera` stands for the view's own where it is given. */
export const storeOfSide = (page: AtlasState, { link }: ComparedView, camera?: Camera | null): AtlasStore => {
  const reading = fromHash(base(), link)
  const read = reading.own === null ? null : readOwn(reading.own)
  const own = read?.ok ? read.value : null
  const { session, ...state } = viewState(page, reading, own ?? {})
  const chosen = (own?.chosen ?? null) as `own-${string}` | null
  return createAtlasStore({
    ...state,
    session: { ...session, ...(camera === undefined ? {} : { camera }), lab: { ...session.lab, own: chosen } },
  })
}

/** Where a side looks by itself: what its link says, whatever both maps show while they are tied. */
export const ownPlace = ({ link }: ComparedView): Camera | null => fromHash(base(), link).snapshot.camera

const written = (camera: Camera | null): string | null => camera && writeCamera(camera)

/** Same to what a link states of a place. */
export const isSamePlace = (one: Camera | null, other: Camera | null): boolean => written(one) === written(other)

/**
 * The side as it looks now, moved and clicked on, with the drawings and the edition it came with; `place` stands for
 * the view's own where it is given.
 */
export const sideNow = (view: AtlasState, side: ComparedView, place?: Camera | null): ComparedView => {
  const { edition, own } = fromHash(base(), side.link)
  const { language, colourTheme } = base()
  const shown = snapshotOf(view)
  const snapshot = { ...shown, camera: place === undefined ? shown.camera : place, language, colourTheme }
  const link = toHash(snapshot, { ...(edition === null ? {} : { edition }), ...(own === null ? {} : { own }) })
  return { ...side, link }
}
