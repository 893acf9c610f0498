import { releaseProxy, wrap } from 'comlink'
import { readProjectFile } from '../data/project/read-project-file'

type ReaderService = { readonly read: typeof readProjectFile }

/**
 * Reads a project file in a worker of its own, which ends with the work: the features of its layers may be many.
 *
 * Errors: as `readProjectFile`; where no worker can start, the page reads the file itself.
 */
export const readProjectInWorker: typeof readProjectFile = async (file) => {
  if (typeof Worker === 'undefined') return readProjectFile(file)
  const worker = new Worker(new URL('./read-project.worker.ts', import.meta.url), { type: 'module' })
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message)))
  })
  const service = wrap<ReaderService>(worker)
  try {
    return await Promise.race([service.read(file), broken])
  } catch {
    return await readProjectFile(file)
  } finally {
    // held until here: a proxy that is collected as garbage takes the answer with it
    service[releaseProxy]()
    worker.terminate()
  }
}
