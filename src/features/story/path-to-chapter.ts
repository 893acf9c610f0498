import type { CameraMove, Chapter } from '../../domain/story/story'
import { type CameraPath, easePath, flightPath, pathAlong } from '../../map/camera-path'
import type { Camera } from '../../permalink/snapshot'
import { chosenVariant, courseOf } from '../../store/selectors/corridor-courses'
import type { AtlasState } from '../../store/state'
import { corridorStretch } from './corridor-stretch'

/** One step back goes the way that led here; over several chapters one flies, unless the chapter wants to be jumped to. */
export const moveTo = (chapters: readonly Chapter[], from: number, to: number): CameraMove => {
  if (to === from - 1) return chapters[from - 1]?.move ?? 'jump'
  const move = chapters[to - 1]?.move ?? 'jump'
  return to === from + 1 || move === 'jump' ? move : 'fly'
}

type Size = { readonly width: number; readonly height: number }
type Way = { readonly move: CameraMove; readonly from: Camera; readonly to: Camera; readonly size: Size }

/** The camera's way to a chapter; null where it jumps. `shown` is the state whose course is followed. */
export const pathToChapter = ({ move, from, to, size }: Way, shown: AtlasState): CameraPath | null => {
  if (move === 'jump') return null
  if (move === 'ease') return easePath(from, to)
  const stretch = move === 'follow' ? corridorStretch(courseOf(shown, chosenVariant(shown)), from, to) : []
  return stretch.length > 1 ? pathAlong(from, to, stretch, size) : flightPath(from, to, size)
}
