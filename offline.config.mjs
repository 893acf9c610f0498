import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The name in the service worker that stands for the list. */
const LIST = 'self.ATLAS_FILES'

/** Not asked for by the page: alphabets that the atlas does not write in, and what only the build reads. */
const LEFT_OUT = /(?:cyrillic|greek|vietnamese|devanagari)[^/]*\.woff2$|\.woff$|^\.vite\/|\.map$|^sw\.js$/
/** The build names these after their content. */
const NAMED_BY_CONTENT = /^assets\//

const revisionOf = (content) => createHash('md5').update(content).digest('hex')

const filesBelow = (folder, path = '') =>
  readdirSync(join(folder, path)).flatMap((name) => {
    const file = path ? `${path}/${name}` : name
    return statSync(join(folder, file)).isDirectory() ? filesBelow(folder, file) : [file]
  })

/** Writes the list of the atlas's files into its service worker, which keeps them for visits without a network. */
export const keepFilesOffline = () => {
  let publicDir = ''
  return {
    name: 'keep-files-offline',
    apply: 'build',
    enforce: 'post',
    configResolved: (config) => {
      publicDir = config.publicDir
    },
    generateBundle: {
      order: 'post',
      handler: (_options, bundle) => {
        const worker = bundle['sw.js']
        if (worker?.type !== 'chunk') return
        if (!worker.code.includes(LIST)) throw new Error(`the service worker has no ${LIST} to fill`)
        const built = Object.values(bundle)
          .filter(({ fileName }) => !LEFT_OUT.test(fileName))
          .map((file) => ({
            url: file.fileName,
            revision: NAMED_BY_CONTENT.test(file.fileName)
              ? null
              : revisionOf(file.type === 'chunk' ? file.code : file.source),
          }))
        const copied = filesBelow(publicDir)
          .filter((file) => !LEFT_OUT.test(file))
          .map((file) => ({ url: file, revision: revisionOf(readFileSync(join(publicDir, file))) }))
        worker.code = worker.code.replaceAll(LIST, JSON.stringify([...built, ...copied]))
      },
    },
  }
}
