import { isProject } from '../data/project/is-project'
import { takeProject } from '../features/files/take-project'
import type { AtlasStore } from '../store/create-atlas-store'
import { takeFiles } from '../store/import-commands'

/** Takes files that were dropped, pasted or chosen: a project is opened as one, everything else is imported. */
export const takeAnyFiles = async (store: AtlasStore, files: readonly File[]): Promise<void> => {
  const projects = await Promise.all(files.map(isProject))
  // one project can be open: the importer refuses any further one in words
  const at = projects.indexOf(true)
  const project = files[at]
  if (project) await takeProject(store, project)
  const others = files.filter((_, index) => index !== at)
  if (others.length > 0) takeFiles(store, others)
}
