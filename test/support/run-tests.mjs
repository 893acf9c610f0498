/** Runs every suite, the browser's too when an earlier one failed: a newcomer should see all that is wrong at once. */
import { spawnSync } from 'node:child_process'

const SUITES = ['test:unit', 'test:e2e']

const failed = SUITES.filter((suite) => spawnSync('npm', ['run', '--silent', suite], { stdio: 'inherit' }).status !== 0)

if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(', ')}`)
  process.exit(1)
}
