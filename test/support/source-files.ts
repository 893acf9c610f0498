import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type SourceFile = { readonly path: string; readonly text: string; readonly lines: readonly string[] }

/** Every file under `folder` whose name ends as asked, with `/` in its path on every system. */
export const sourceFiles = (folder: string, ending: RegExp): readonly SourceFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .sort()
    .map((path) => {
      const text = readFileSync(path, 'utf8')
      return { path, text, lines: text.split('\n') }
    })

/** Each line of the files that matches, as `path:line: text`, so that a failing test says where. */
export const findings = (files: readonly SourceFile[], pattern: RegExp): readonly string[] =>
  files.flatMap(({ path, lines }) =>
    lines.flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  )

/** The same file with comments blanked out, line numbers kept. */
export const withoutComments = ({ path, text }: SourceFile): SourceFile => {
  const blank = (match: string) => match.replace(/[^\n]/g, ' ')
  const bare = text.replace(/\/\*[\s\S]*?\*\//g, blank).replace(/(^|[^:'"`])\/\/.*$/gm, blank)
  return { path, text: bare, lines: bare.split('\n') }
}
