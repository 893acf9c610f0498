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
export const LaterNotices = lazy(() => panels().then((later) => ({ default: later.LaterNotices })))
export const SelectionCard = lazy(() => panels().then((later) => ({ default: later.SelectionCard })))

export const SnapshotsPanel = lazy(() => panels().then((later) => ({ default: later.SnapshotsPanel })))
export const StoryPanel = lazy(() => panels().then((later) => ({ default: later.StoryPanel })))
export const HelpDialog = lazy(() => panels().then((later) => ({ default: later.HelpDialog })))
export const ShareParts = lazy(() => panels().then((later) => ({ default: later.ShareParts })))
/** What follows the corridor over the map: a chunk of its own, fetched when it is asked for. */
export const FlightOnMap = lazy(() => import('../features/flight/FlightOnMap'))
/** What covers the page: a story that is told, two views compared. */
export const Stage = lazy(() => panels().then((later) => ({ default: later.Stage })))

/** Long enough for the first map to be complete on a modest machine: nothing may compete with that. */
const AFTER_THE_MAP = 4000

/** Fetches the later parts once nothing more urgent is left to do, so that opening them never waits. */
export const fetchLaterPanels = (): void => {
  const whenIdle = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 0))
  setTimeout(() => whenIdle(() => void panels().catch(() => undefined)), AFTER_THE_MAP)
}
