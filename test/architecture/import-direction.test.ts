import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { afterAll, expect, test } from 'vitest'

type Violation = { readonly rule: { readonly name: string }; readonly from: string; readonly to: string }

const root = process.cwd()

const cruise = (folder: string, cwd = root): readonly Violation[] => {
  const options = ['--config', join(root, '.dependency-cruiser.cjs'), '--output-type', 'json']
  const run = spawnSync(join(root, 'node_modules/.bin/depcruise'), [folder, ...options], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  const { summary } = JSON.parse(run.stdout) as { summary: { totalCruised: number; violations: readonly Violation[] } }
  // a cruiser without a parser for TypeScript finds nothing wrong, because it finds nothing at all
  expect(summary.totalCruised).toBeGreaterThan(5)
  return summary.violations
}

test('every import points to the folder itself or to one that stands left of it', () => {
  expect(cruise('src').map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([])
}, 180_000)

const tree = mkdtempSync(join(tmpdir(), 'atlas-arch-'))
afterAll(() => rmSync(tree, { recursive: true }))

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(tree, path)), { recursive: true })
  writeFileSync(join(tree, path), text)
}

test('the rules catch what they forbid, in type imports too', () => {
  write('tsconfig.json', '{}')
  write('src/app/app.tsx', 'export type App = 1\nexport const App = () => <p />\n')
  write('src/domain/looks-up.ts', "import type { App } from '../app/app'\nexport const a: App = 1\n")
  write('src/features/a/a.ts', 'export const a = 1\n')
  write('src/features/b/b.ts', "import { a } from '../a/a'\nexport const b = a\n")
  write('src/ui/one.ts', "import type { Two } from './two'\nexport type One = Two\n")
  write('src/ui/two.ts', "import type { One } from './one'\nexport type Two = One\n")
  write('src/store/nowhere.ts', "import { x } from './not-there'\nexport const y = x\n")
  const caught = new Set(cruise('src', tree).map(({ rule }) => rule.name))
  expect([...caught].sort()).toEqual([
    'features-are-strangers',
    'no-cycles',
    'no-looking-up-from-domain',
    'no-unresolvable',
  ])
}, 180_000)
