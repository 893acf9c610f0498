import { lazy } from 'react'

const panels = () => import('./later-panels')

export const ClaimsPanel = lazy(() => panels().then((later) => ({ default: later.ClaimsPanel })))
export const CorridorPanel = lazy(() => panels().then((later) => ({ default: later.CorridorPanel })))
export const CoveragePanel = lazy(() => panels().then((later) => ({ default: later.CoveragePanel })))
export const ElevationPart = lazy(() => panels().then((later) => ({ default: later.ElevationPart })))
/** What takes files in; fetched when a file comes. */
export const importCommands = () => panels()
/** What opens projects and keeps work; fetched when it is needed. */
export const fetchLaterParts = () => panels()

export const CursorChainage = lazy(() => panels().then((later) => ({ default: later.CursorChainage })))
export const DataPanel = lazy(() => panels().then((later) => ({ default: later.DataPanel })))
export const MeasurePanel = lazy(() => panels().then((later) => ({ default: later.MeasurePanel })))
export const PanelFiles = lazy(() => panels().then((later) => ({ default: later.PanelFiles })))
export const ImportedCard = lazy(() => panels().then((later) => ({ default: later.ImportedCard })))
export const ImportNotices = lazy(() => panels().then((later) => ({ default: later.ImportNotices })))
export const WorkNotices = lazy(() => panels().then((later) => ({ default: later.WorkNotices })))
export const SelectionCard = lazy(() => panels().then((later) => ({ default: later.SelectionCard })))

/** Long enough for the first map to be complete on a modest machine: nothing may compete with that. */
const AFTER_THE_MAP = 4000

/** Fetches the later parts once nothing more urgent is left to do, so that opening them never waits. */
export const fetchLaterPanels = (): void => {
  const whenIdle = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 0))
  setTimeout(() => whenIdle(() => void panels().catch(() => undefined)), AFTER_THE_MAP)
}
