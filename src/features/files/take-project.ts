import { browserLayerArchive } from '../../data/layer-archive'
import type { AtlasStore } from '../../store/create-atlas-store'
import { openProject } from '../../store/project-commands'
import { workDesk } from '../../store/work-desk'
import { readProjectInWorker } from '../../workers/read-project-in-worker'

/** Opens the project a user chose; what came of it stands on the work desk. */
export const takeProject = async (store: AtlasStore, file: File): Promise<void> => {
  workDesk.setState({ project: { kind: 'reading', file: file.name } })
  workDesk.setState({ project: await openProject(store, file, browserLayerArchive, readProjectInWorker) })
}
