import { lazy } from 'react'

const panels = () => import('./later-panels')

export const ClaimsPanel = lazy(() => panels().then((later) => ({ default: later.ClaimsPanel })))
export const CorridorPanel = lazy(() => panels().then((later) => ({ default: later.CorridorPanel })))
export const CoveragePanel = lazy(() => panels().then((later) => ({ default: later.CoveragePanel })))
export const SelectionCard = lazy(() => panels().then((later) => ({ default: later.SelectionCard })))

/** Fetches the later parts once nothing more urgent is left to do, so that opening them never waits. */
export const fetchLaterPanels = (): void => {
  const whenIdle = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 2000))
  whenIdle(() => void panels().catch(() => undefined))
}
