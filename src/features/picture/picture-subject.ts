import type { ComparisonLayout } from '../../permalink/comparison'
import type { AtlasState } from '../../store/state'

export type Sides = { readonly width: number; readonly height: number }

/** A map of a picture, and the part of it that is seen on screen, in CSS pixels. */
export type PictureView = { readonly state: AtlasState; readonly screen: Sides }

export type ComparedNames = { readonly left: string; readonly right: string }

/** How two views lie to each other. */
export type ComparedViews = {
  readonly names: ComparedNames
  readonly layout: ComparisonLayout
  /** Where the two meet in a swipe, as a share of the width from the left. */
  readonly at: number
  /** What they differ in, in words; empty where they do not. */
  readonly differences: string
}

/** What a picture is of: the page's view, or two views compared, A first. */
export type PictureSubject = {
  readonly views: readonly [PictureView, ...PictureView[]]
  /** What is seen of all maps together, in CSS pixels. */
  readonly screen: Sides
  readonly compared: ComparedViews | null
}

/** The same as seen from straight above. */
export const levelled = (subject: PictureSubject): PictureSubject => {
  const level = ({ state, screen }: PictureView): PictureView => {
    const { camera } = state.session
    if (!camera || camera.pitch === 0) return { state, screen }
    return { state: { ...state, session: { ...state.session, camera: { ...camera, pitch: 0 } } }, screen }
  }
  const [first, ...others] = subject.views
  return { ...subject, views: [level(first), ...others.map(level)] }
}

/** The states of a subject, that of the page or of A first: language, colours and data are those of the first. */
export const statesOf = ({ views }: PictureSubject): readonly AtlasState[] => views.map(({ state }) => state)
