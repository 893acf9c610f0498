/** The parts that the opening view does not show: one chunk, one request, fetched while the browser is idle or when first asked for. */
export { ClaimsPanel } from '../features/claims/ClaimsPanel'
export { CorridorPanel } from '../features/corridor/CorridorPanel'
export { CoveragePanel } from '../features/coverage/CoveragePanel'
export { SelectionCard } from '../features/selection/SelectionCard'
