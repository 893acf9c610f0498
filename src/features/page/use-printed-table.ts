import type { PanelId } from '../../permalink/snapshot'
import type { AtlasState } from '../../store/state'
import type { TableOnPaper } from './PrintedTable'
import { useCorridorTable } from './use-corridor-table'
import { useCoverageTable } from './use-coverage-table'
import { useSiteTable } from './use-site-table'

/** The panels whose content is a table that can be printed. */
export const PANELS_WITH_TABLE = ['sites', 'corridor', 'coverage'] as const satisfies readonly PanelId[]
export type PanelWithTable = (typeof PANELS_WITH_TABLE)[number]

/** The open panel if it has a table; null for any other. */
export const panelWithTable = ({ session }: AtlasState): PanelWithTable | null =>
  PANELS_WITH_TABLE.find((panel) => panel === session.panel) ?? null

/** Makes the table of the open panel; null where it has none or its data are not there. */
export const usePrintedTable = (): ((state: AtlasState) => TableOnPaper | null) => {
  const tables = { sites: useSiteTable(), corridor: useCorridorTable(), coverage: useCoverageTable() }
  return (state) => {
    const panel = panelWithTable(state)
    return panel && tables[panel](state)
  }
}
