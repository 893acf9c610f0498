import { spawnSync } from 'node:child_process'

const TOOLS = ['pdfinfo', 'pdftotext', 'pdftoppm'] as const

const answers = (tool: string): boolean => spawnSync(tool, ['-v'], { stdio: 'ignore' }).status === 0

const run = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, [...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 300_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0

/**
 * Makes sure that poppler's tools are there, which read PDF files back: found, or installed where that can be done
 * without asking anyone. Null, or why they are missing.
 */
export const ensurePoppler = (): string | null => {
  if (TOOLS.every(answers)) return null
  const isRoot = process.getuid?.() === 0
  if (process.platform === 'linux' && isRoot && run('apt-get', ['--version'])) {
    run('apt-get', ['update'])
    run('apt-get', ['install', '-y', '--no-install-recommends', 'poppler-utils'])
    if (TOOLS.every(answers)) return null
  }
  return 'poppler-utils (pdfinfo, pdftotext, pdftoppm) is missing and could not be installed: sudo apt-get install poppler-utils'
}
