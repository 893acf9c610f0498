import { PROJECT_KIND } from './project-file'

/** The kind is the first thing a project says of itself; what comes later may be many megabytes. */
const HEAD = 2048

const SAYS_SO = new RegExp(`^\\uFEFF?\\s*\\{[^{[]*"kind"\\s*:\\s*"${PROJECT_KIND}"`)

/**
 * Tells whether a file is a project of the atlas, sound or not.
 *
 * Shape:  looks at its first 2 kB only.
 * Errors: none; a file that cannot be read is no project.
 */
export const isProject = async (file: Blob): Promise<boolean> =>
  SAYS_SO.test(
    await file
      .slice(0, HEAD)
      .text()
      .catch(() => ''),
  )
