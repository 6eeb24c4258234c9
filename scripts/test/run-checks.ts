import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommand } from './command.ts'
import { readPlaywrightReport, readVitestReport } from './runner-reports.ts'
import { startServerPostgres } from './server-postgres.ts'
import { add, closingLine, nothing, type Tally } from './tally.ts'

interface Check {
  readonly name: string
  readonly run: () => Promise<Tally>
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
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): () => Promise<Tally> {
  return async () => {
    const file = join(reports, `${name}.json`)
    const reporting = [
      '--reporter=default',
      '--reporter=./scripts/test/skip-reasons-reporter.ts',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ]
    await runCommand('vitest', ['run', ...args, ...reporting], env)
    return readOr(missingReport, () => readVitestReport(file))
  }
}

async function onServerPostgres(): Promise<Tally> {
  const postgres = await startServerPostgres()
  try {
    return await vitest('server-postgres', ['--project=server'], { UNDAGI_TEST_DATABASE_URL: postgres.url })()
  } finally {
    postgres.stop()
  }
}

async function endToEnd(): Promise<Tally> {
  const file = join(reports, 'e2e.json')
  await runCommand('playwright', ['test', '--config=e2e/playwright.config.ts', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  })
  return readOr(missingReport, () => readPlaywrightReport(file))
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
  { name: 'unit', run: vitest('unit', []) },
  { name: 'server-postgres', run: onServerPostgres },
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
  for (const check of chosen) {
    process.stdout.write(`\n── ${check.name}\n`)
    const startedAt = performance.now()
    const tally = await check.run()
    total = add(total, tally)
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
    summary.push(
      `${tally.failed === 0 ? 'ok   ' : 'GAGAL'} ${check.name.padEnd(18)} ${seconds.padStart(6)} s  ${closingLine(tally)}`,
    )
  }
  process.stdout.write(`\n${[...summary, ...total.notes].join('\n')}\n\n${closingLine(total)}\n`)
  return total.failed === 0 && total.passed > 0 ? 0 : 1
}
