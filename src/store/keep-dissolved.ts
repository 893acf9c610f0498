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
    if (asked || store.getState().dissolved.status === 'failed' || !needed(store.getState())) return
    asked = true
    import('./dissolve-session').then(
      ({ runDissolveSession }) => runDissolveSession(store),
      // said like any other failure; 'compute again' makes it idle, which asks again
      (failure: unknown) => {
        asked = false
        store.setState(({ dissolved }) => ({ dissolved: { ...dissolved, status: 'failed', reason: String(failure) } }))
      },
    )
  }
  look()
  return store.subscribe(look)
}
