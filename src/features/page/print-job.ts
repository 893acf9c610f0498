import type { AtlasState } from '../../store/state'
import type { PageChoice } from './page-choice'

/** What is being printed, as it stood when it was asked for. */
export type PrintJob = {
  readonly choice: PageChoice
  /** In the colours of paper. */
  readonly state: AtlasState
  readonly date: Date
  /** Dots of the map to the inch; null prints the page without its map. */
  readonly dots: number | null
}

/** The colours of a screen in the dark would flood paper with ink. */
export const onPaper = (state: AtlasState): AtlasState => ({
  ...state,
  session: { ...state.session, colourTheme: 'light' },
})

/**
 * As many as print well; on A3, which is looked at from further away, fewer do. All are whole sixteenths of a CSS
 * pixel's 96, so that the map's canvas has whole pixels and none is stretched.
 */
export const dotsFor = ({ paper }: PageChoice): number => (paper === 'a3' ? 150 : 192)

export const COARSE_DOTS = 96
