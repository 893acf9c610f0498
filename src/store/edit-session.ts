import type { AtlasStore } from './create-atlas-store'
import type { Session } from './state'

/** Changes keys of the session; nobody is told when every key already has its value. */
export const editSession = (store: AtlasStore, change: (session: Session) => Partial<Session>): void =>
  store.setState((state) => {
    const changes = change(state.session)
    const keys = Object.keys(changes) as (keyof Session)[]
    return keys.every((key) => Object.is(changes[key], state.session[key]))
      ? state
      : { session: { ...state.session, ...changes } }
  })
