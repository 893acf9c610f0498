import type { PanelId } from '../../permalink/snapshot'
import type { ExportContent } from '../../store/exports/export-of'

/** What each panel has to give, its main content first. */
export const CONTENTS_OF: Readonly<Partial<Record<PanelId, readonly [ExportContent, ...ExportContent[]]>>> = {
  sites: ['sites', 'all-sites'],
  corridor: ['corridor', 'near'],
  measure: ['drawings'],
  coverage: ['sheets', 'plan'],
}
