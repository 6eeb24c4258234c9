import type { Reporter, TestCase } from 'vitest/node'

/** Says why a test was skipped: nothing is left out in silence. */
export default class SkipReasonsReporter implements Reporter {
  onTestCaseResult(test: TestCase): void {
    const result = test.result()
    if (result.state !== 'skipped') return
    process.stdout.write(`dilewati: ${test.fullName}: ${result.note ?? 'tanpa alasan'}\n`)
  }
}
