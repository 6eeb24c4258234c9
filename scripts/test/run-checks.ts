import { globSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../bootstrap.mjs'
import { runCommand } from './command.ts'
import { readPlaywrightReport, readVitestReport } from './runner-reports.ts'
import { startServerPostgres } from './server-postgres.ts'
import { add, closingLine, nothing, type Tally } from './tally.ts'

interface Check {
  readonly name: string
  readonly run: () => Promise<Tally>
  /** Runs while the one before it is still running: each keeps one core busy. */
  readonly beside?: true
}

const reports = mkdtempSync(join(tmpdir(), 'undagi-reports-'))
const missingReport: Tally = { passed: 0, failed: 1, skipped: 0, notes: [] }

/** A command that either holds or does not: counts as one. */
function holds(name: string, command: string, ...args: string[]): Check {
  return {
    name,
    run: async () =>
      (await runCommand(command, args)) ? { ...nothing, passed: 1 } : { ...nothing, failed: 1 },
  }
}

function vitest(
  name: string,
  project: string,
  options: Parameters<typeof runCommand>[2] = {},
): () => Promise<Tally> {
  return async () => {
    const file = join(reports, `${name}.json`)
    const reporting = [
      '--reporter=default',
      '--reporter=./scripts/test/skip-reasons-reporter.ts',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ]
    await runCommand('vitest', ['run', `--project=${project}`, ...reporting], options)
    return readOr(missingReport, () => readVitestReport(file))
  }
}

async function onServerPostgres(): Promise<Tally> {
  const postgres = await startServerPostgres()
  try {
    const env = { UNDAGI_TEST_DATABASE_URL: postgres.url }
    return await vitest('server-postgres', 'server', { env, heldBack: true })()
  } finally {
    postgres.stop()
  }
}

async function endToEnd(): Promise<Tally> {
  const file = join(reports, 'e2e.json')
  await runCommand('playwright', ['test', '--config=e2e/playwright.config.ts', '--reporter=list,json'], {
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  })
  showFailedPages()
  return readOr(missingReport, () => readPlaywrightReport(file))
}

/** What stood on the page when a browser test gave up: where the tests run for others, their files are gone afterwards. */
function showFailedPages(): void {
  for (const file of globSync('test-results/*/error-context.md', { cwd: root })) {
    process.stdout.write(`\n${file}\n${readFileSync(join(root, file), 'utf8').slice(0, 6_000)}\n`)
  }
}

function readOr(fallback: Tally, read: () => Tally): Tally {
  try {
    return read()
  } catch (error) {
    process.stderr.write(`Laporan tidak terbaca: ${error instanceof Error ? error.message : String(error)}\n`)
    return fallback
  }
}

const checks: readonly Check[] = [
  holds('types', 'tsc', '-p', '.'),
  holds('types-web', 'tsc', '-p', 'packages/web'),
  holds('lint', 'biome', 'ci', '.'),
  holds('architecture', 'depcruise', 'packages', '--config', '.dependency-cruiser.mjs'),
  holds('unused', 'knip'),
  holds('web-build', 'vite', 'build', 'packages/web', '--logLevel=warn'),
  { name: 'pure', run: vitest('pure', 'pure') },
  { name: 'server', run: vitest('server', 'server') },
  { name: 'server-postgres', run: onServerPostgres, beside: true },
  holds('smoke', 'node', 'scripts/test/smoke.ts'),
  { name: 'e2e', run: endToEnd },
]

/**
 * Runs every check (or those named), shows how long each took, and ends with the line that counts them all.
 * A Debian package that could not be installed is a failure, said with its reason: nothing is skipped in silence.
 */
export async function runChecks(options: {
  missing: readonly string[]
  only: readonly string[]
}): Promise<number> {
  const chosen = options.only.length === 0 ? checks : checks.filter(({ name }) => options.only.includes(name))
  let total: Tally = { ...nothing, failed: options.missing.length, notes: options.missing }
  const summary: string[] = []
  for (const group of groupsOf(chosen)) {
    for (const { tally, line } of await Promise.all(group.map(runCheck))) {
      total = add(total, tally)
      summary.push(line)
    }
  }
  process.stdout.write(`\n${[...summary, ...total.notes].join('\n')}\n\n${closingLine(total)}\n`)
  return total.failed === 0 && total.passed > 0 ? 0 : 1
}

function groupsOf(chosen: readonly Check[]): Check[][] {
  const groups: Check[][] = []
  for (const check of chosen) {
    const last = groups.at(-1)
    if (check.beside && last) last.push(check)
    else groups.push([check])
  }
  return groups
}

async function runCheck({ name, run }: Check): Promise<{ tally: Tally; line: string }> {
  process.stdout.write(`\n── ${name}\n`)
  const startedAt = performance.now()
  const tally = await run()
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  const verdict = tally.failed === 0 ? 'ok   ' : 'GAGAL'
  return { tally, line: `${verdict} ${name.padEnd(18)} ${seconds.padStart(6)} s  ${closingLine(tally)}` }
}
