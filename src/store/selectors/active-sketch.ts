import type { Sketch } from '../../domain/drawing/sketch'
import type { AtlasState } from '../state'

/** The figure the map draws at: while another panel is open it waits, and clicks select again. */
export const activeSketch = ({ session: { sketch, panel } }: Pick<AtlasState, 'session'>): Sketch | null =>
  panel === 'measure' ? sketch : null
