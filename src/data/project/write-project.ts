import { PROJECT_VERSION } from './migrations'
import { PROJECT_KIND, type ProjectDocument, type ProjectFile } from './project-file'

export type ProjectToWrite = {
  readonly saved: Date
  readonly edition: string | null
  readonly document: ProjectDocument
  /** The fragment of a link to the view. */
  readonly view: string
  /** The features of each layer as text of a FeatureCollection, as the layer archive keeps them. */
  readonly features: ReadonlyMap<string, Blob>
}

/**
 * Writes a project file.
 *
 * Shape:  UTF-8 JSON. The features are put in as they rest in the archive, without being parsed, so that saving a
 *         hundred thousand of them holds nothing up.
 */
export const writeProject = ({ saved, edition, document, view, features }: ProjectToWrite): Blob => {
  const head: Omit<ProjectFile, 'features'> = {
    kind: PROJECT_KIND,
    version: PROJECT_VERSION,
    saved: saved.toISOString(),
    edition,
    view,
    document,
  }
  const layers = [...features].flatMap(([id, text], at) => [`${at === 0 ? '' : ','}\n${JSON.stringify(id)}:`, text])
  const opening = JSON.stringify(head, null, 1).replace(/\n\}$/, '')
  return new Blob([opening, ',\n "features": {', ...layers, '\n}\n}\n'], { type: 'application/json' })
}
