import { err, ok, type Result } from '../../domain/result'
import type { ProjectError } from './project-error'
import { type ProjectReading, readProject } from './read-project'

/** A browser cannot hold much more text than this at once, next to what it becomes. */
const MOST_BYTES = 256 * 1024 * 1024

/** A project as it comes out of a worker: the features as texts that the archive can keep as they are. */
export type OpenedProject = Omit<ProjectReading, 'features'> & {
  readonly features: readonly (readonly [id: string, text: Blob])[]
}

/**
 * Reads a project file, its features as texts for the layer archive.
 *
 * Errors: see `ProjectError`: too large and unreadable besides what the text itself may lack.
 */
export const readProjectFile = async (file: Blob): Promise<Result<OpenedProject, ProjectError>> => {
  if (file.size > MOST_BYTES) return err({ kind: 'too-large', bytes: file.size, most: MOST_BYTES })
  const text = await file.text().catch(() => null)
  if (text === null) return err({ kind: 'unreadable' })
  const reading = readProject(text)
  if (!reading.ok) return reading
  const { features, ...rest } = reading.value
  const texts = [...features].map(([id, collection]) => [id, new Blob([JSON.stringify(collection)])] as const)
  return ok({ ...rest, features: texts })
}
