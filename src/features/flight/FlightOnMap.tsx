import { useCallback, useEffect, useRef } from 'react'
import { metres } from '../../domain/units'
import { setFlying, standAt } from '../../store/corridor-commands'
import { editSession } from '../../store/edit-session'
import { flightCourse } from '../../store/selectors/corridor-flight'
import type { Session } from '../../store/state'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import { FlightBar } from './FlightBar'

/** The sheet that holds the opener may have to come up again first, which takes some frames. */
const focusOpener = (frames = 40): void => {
  const opener = document.querySelector<HTMLElement>('[data-action="fly-along"]') ?? document.getElementById('map')
  opener?.focus({ preventScroll: true })
  if (document.activeElement !== opener && frames > 0) requestAnimationFrame(() => focusOpener(frames - 1))
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('input:not([type=checkbox]):not([type=radio]), textarea, select')

type Before = Pick<Session, 'camera'> & { readonly chainage: Session['lab']['chainage'] }

/** Flies along the chosen course until it is closed; then the map is where it was, to the letter. */
const FlightOnMap = () => {
  const store = useAtlasStore()
  const course = useAtlas(flightCourse)
  const before = useRef<Before | null>(null)
  if (before.current === null) {
    const { camera, lab } = store.getState().session
    before.current = { camera, chainage: lab.chainage }
  }
  const leave = useCallback(() => {
    setFlying(store, false)
    if (before.current) {
      const { camera, chainage } = before.current
      editSession(store, () => ({ camera }))
      standAt(store, chainage)
    }
    requestAnimationFrame(() => focusOpener())
  }, [store])
  const gone = course === null
  useEffect(() => {
    // the course was undone or its data are missing: there is nothing left to fly along
    if (gone) leave()
  }, [gone, leave])
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented || isTyping(event.target)) return
      const { story, compare } = store.getState().session
      if (story !== null || compare !== null || document.querySelector('dialog[open]')) return
      // the page's own Escape, which clears the selection, listens on the window
      event.stopPropagation()
      leave()
    }
    // another link shows another view: there is no way back to the one before it
    const onLink = (): void => setFlying(store, false)
    document.addEventListener('keydown', onKey)
    window.addEventListener('popstate', onLink)
    return () => {
      document.removeEventListener('keydown', onKey)
      window.removeEventListener('popstate', onLink)
    }
  }, [store, leave])
  if (!course) return null
  const held = before.current.chainage ?? 0
  const start = metres(held < course.length ? held : 0)
  return <FlightBar key={course.course.id} course={course} start={start} onClose={leave} />
}

export default FlightOnMap
