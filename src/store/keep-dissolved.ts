import type { AtlasStore } from './create-atlas-store'
import type { AtlasState } from './state'

const needed = ({ document, session: { cover } }: AtlasState): boolean =>
  document.coverage.inputs.length > 0 ||
  cover.shade === 'provinces' ||
  cover.denominator === 'buffer' ||
  cover.denominator.includes(':')

/** Fetches the code that computes with polygons once there is something for it to do. Gives the way to stop waiting. */
export const keepDissolved = (store: AtlasStore): (() => void) => {
  let asked = false
  const look = (): void => {
    if (asked || !needed(store.getState())) return
    asked = true
    import('./dissolve-session').then(
      ({ runDissolveSession }) => runDissolveSession(store),
      () => {
        asked = false
      },
    )
  }
  look()
  return store.subscribe(look)
}
