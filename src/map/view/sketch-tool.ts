import type { Map as MapLibreMap } from 'maplibre-gl'
import type { ScreenPoint } from './pick-on-map'

/** A tool that takes clicks and keys of the map for itself while it is in hand. */
export type SketchTool = {
  readonly at: (map: MapLibreMap, point: ScreenPoint, tolerance: number) => void
  /** True if the key was meant for the tool. */
  readonly key: (map: MapLibreMap, key: string) => boolean
}

let inHand: SketchTool | null = null

/** Takes a tool in hand; gives the way to put it down. */
export const takeSketchTool = (tool: SketchTool): (() => void) => {
  inHand = tool
  return () => {
    if (inHand === tool) inHand = null
  }
}

export const sketchTool = (): SketchTool | null => inHand
