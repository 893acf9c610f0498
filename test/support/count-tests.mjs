/** Prints `passed failed` of a Vitest or Playwright JSON report; fails when there is none or when it counts no test. */
import { readFileSync } from 'node:fs'

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'))

const count = () => {
  // a suite that could not even be read has no tests of its own: Vitest counts it among the suites alone
  if ('numTotalTests' in report) {
    const unread = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
    return [report.numPassedTests, report.numFailedTests + unread.length]
  }
  const { expected, flaky, unexpected } = report.stats
  return [expected + flaky, unexpected + report.errors.length]
}

const [passed, failed] = count()
if (passed + failed === 0) process.exit(1)
console.log(`${passed} ${failed}`)
