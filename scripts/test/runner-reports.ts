import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { z } from 'zod'
import { root } from '../bootstrap.mjs'
import type { Tally } from './tally.ts'

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numFailedTestSuites: z.number(),
  testResults: z.array(
    z.object({
      status: z.string(),
      name: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({
          status: z.string(),
          fullName: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
})

interface PlaywrightSuite {
  readonly specs: readonly {
    readonly file: string
    readonly title: string
    readonly tests: readonly { readonly status: string }[]
  }[]
  readonly suites?: readonly PlaywrightSuite[] | undefined
}

const playwrightSuite: z.ZodType<PlaywrightSuite> = z.object({
  specs: z.array(
    z.object({ file: z.string(), title: z.string(), tests: z.array(z.object({ status: z.string() })) }),
  ),
  suites: z.lazy(() => z.array(playwrightSuite)).optional(),
})

const playwrightReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
  suites: z.array(playwrightSuite),
})

/** Counts of a vitest JSON report. A file that could not even be loaded counts as one failure. */
export function readVitestReport(file: string): Tally {
  const report = vitestReport.parse(JSON.parse(readFileSync(file, 'utf8')))
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  )
  const skipped = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'skipped' || status === 'pending' || status === 'todo')
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests,
    notes: [
      ...skipped.map(({ fullName }) => `dilewati: ${fullName}`),
      ...brokenFiles.map(({ name, message }) => failureNote(name, message)),
      ...report.testResults.flatMap(({ name, assertionResults }) =>
        assertionResults
          .filter(({ status }) => status === 'failed')
          .map((test) => failureNote(`${name} › ${test.fullName}`, test.failureMessages?.[0] ?? '')),
      ),
    ],
  }
}

/** As much of a failure as tells it apart from another: where only the end of a run is kept, it is all there is. */
function failureNote(what: string, message: string): string {
  const own = message.split('\n').filter((line) => !line.includes('/node_modules/'))
  return `GAGAL ${relative(root, what)}\n${own.join('\n').slice(0, 1_500)}`
}

/** Counts of a Playwright JSON report. What passed only when it was tried again is named: it passed, and it is to be looked at. */
export function readPlaywrightReport(file: string): Tally {
  const { stats, suites } = playwrightReport.parse(JSON.parse(readFileSync(file, 'utf8')))
  const specs = specsOf(suites)
  const again = specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
  const failed = specs.filter(({ tests }) => tests.some(({ status }) => status === 'unexpected'))
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
    notes: [
      ...again.map(({ title }) => `baru lulus pada percobaan kedua: ${title}`),
      ...failed.map(({ file, title }) => `GAGAL e2e/${file} › ${title}`),
    ],
  }
}

function specsOf(suites: readonly PlaywrightSuite[]): PlaywrightSuite['specs'] {
  return suites.flatMap((suite) => [...suite.specs, ...specsOf(suite.suites ?? [])])
}
