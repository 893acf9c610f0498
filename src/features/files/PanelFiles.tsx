import type { PanelId } from '../../permalink/snapshot'
import { ExportPart } from './ExportPart'
import { ProjectPart } from './ProjectPart'

/** The foot of a panel: its content to take away, or, under one's own data, the project as a whole. */
export const PanelFiles = ({ panel }: { readonly panel: PanelId }) =>
  panel === 'data' ? <ProjectPart /> : <ExportPart panel={panel} />
