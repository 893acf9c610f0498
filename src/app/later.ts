import { lazy } from 'react'

const panels = () => import('./later-panels')

export const ClaimsPanel = lazy(() => panels().then((later) => ({ default: later.ClaimsPanel })))
export const CorridorPanel = lazy(() => panels().then((later) => ({ default: later.CorridorPanel })))
export const CoveragePanel = lazy(() => panels().then((later) => ({ default: later.CoveragePanel })))
export const SelectionCard = lazy(() => panels().then((later) => ({ default: later.SelectionCard })))

/** Long enough for the first map to be complete on a modest machine: nothing may compete with that. */
const AFTER_THE_MAP = 4000

/** Fetches the later parts once nothing more urgent is left to do, so that opening them never waits. */
export const fetchLaterPanels = (): void => {
  const whenIdle = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 0))
  setTimeout(() => whenIdle(() => void panels().catch(() => undefined)), AFTER_THE_MAP)
}
