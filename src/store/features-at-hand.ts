import type { ImportDesk } from './import-desk-state'
import { isHeld } from './import-desk-state'
import type { FeaturesOf } from './project-commands'

/**
 * The features of layers wherever they are: in the worker that holds them, which has those too that the browser
 * refused to keep, else in the archive.
 */
export const featuresAtHand =
  ({ state, workers, archive }: ImportDesk): FeaturesOf =>
  async (id) => {
    const worker = isHeld(state.getState().held[id]) ? workers.get(id) : undefined
    const held = await worker?.service.text().catch(() => null)
    return held ?? archive.get(id)
  }
