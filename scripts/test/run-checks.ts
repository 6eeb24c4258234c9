import { globSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withoutServerPostgres } from '../../packages/server/src/testing/which-server.ts'
import { root } from '../bootstrap.mjs'
import { runCommand } from './command.ts'
import { keepCompiledCode } from './compiled-code.ts'
import { readPlaywrightReport, readVitestReport } from './runner-reports.ts'
import { startServerPostgres } from './server-postgres.ts'
import { add, closingLine, nothing, type Tally } from './tally.ts'
import { keepTemporaryFilesInMemory } from './temporary-in-memory.ts'

interface Check {
  readonly name: string
  readonly run: () => Promise<Tally>
  /** For processes that start, are killed and come back: it runs beside what keeps the two cores busy. */
  readonly isMostlyWaiting?: true
}

keepTemporaryFilesInMemory()
keepCompiledCode()
const reports = mkdtempSync(join(tmpdir(), 'undagi-reports-'))
const isLeft = withoutServerPostgres(join(root, 'packages/server/src')).length
const leftToTheOther = `server-postgres: ${isLeft} berkas uji cukup sekali, di server: tanpa basis data itu, atau sama di PostgreSQL mana pun (packages/server/src/testing/which-server.ts)`
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
  projects: readonly string[],
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
    await runCommand(
      'vitest',
      ['run', ...projects.map((project) => `--project=${project}`), ...reporting],
      env,
    )
    return readOr(missingReport, () => readVitestReport(file))
  }
}

async function onServerPostgres(): Promise<Tally> {
  const postgres = await startServerPostgres()
  try {
    const tally = await vitest('server-postgres', ['server', 'installation'], {
      UNDAGI_TEST_DATABASE_URL: postgres.url,
    })()
    return { ...tally, notes: [...tally.notes, leftToTheOther] }
  } finally {
    postgres.stop()
  }
}

async function endToEnd(): Promise<Tally> {
  const file = join(reports, 'e2e.json')
  await runCommand('playwright', ['test', '--config=e2e/playwright.config.ts', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
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

/** One stage after the other; of a stage two at a time, for a small machine has two cores, and what waits beside. The longest come first. */
const stages: readonly (readonly Check[])[] = [
  [
    holds('types', 'tsc', '-p', '.'),
    holds('types-web', 'tsc', '-p', 'packages/web'),
    holds('web-build', 'vite', 'build', 'packages/web', '--logLevel=warn'),
    holds('lint', 'biome', 'ci', '.'),
    holds('architecture', 'depcruise', 'packages', '--config', '.dependency-cruiser.mjs'),
    holds('unused', 'knip'),
  ],
  [
    { name: 'installation', run: vitest('installation', ['installation']), isMostlyWaiting: true },
    { name: 'server-postgres', run: onServerPostgres },
    { name: 'server', run: vitest('server', ['server']) },
    { name: 'pure', run: vitest('pure', ['pure']) },
    holds('smoke', 'node', 'scripts/test/smoke.ts'),
  ],
  // Two browsers at a time.
  [{ name: 'e2e', run: endToEnd }],
]

/**
 * Runs every check (or those named), shows how long each took, and ends with the line that counts them all.
 * A Debian package that could not be installed is a failure, said with its reason: nothing is skipped in silence.
 */
export async function runChecks(options: {
  missing: readonly string[]
  /** Why tests that want a real S3 are skipped, once it is known: installing it takes as long as the first checks do. */
  withoutSwift: Promise<readonly string[]>
  only: readonly string[]
}): Promise<number> {
  let total: Tally = { ...nothing, failed: options.missing.length, notes: options.missing }
  const summary: string[] = []
  for (const stage of stages) {
    const chosen = stage.filter(({ name }) => options.only.length === 0 || options.only.includes(name))
    for (const { tally, line } of await twoAtATime(chosen)) {
      total = add(total, tally)
      summary.push(line)
    }
    const skipping = await options.withoutSwift
    total = { ...total, notes: [...new Set([...total.notes, ...skipping])] }
  }
  process.stdout.write(`\n${[...summary, ...total.notes].join('\n')}\n\n${closingLine(total)}\n`)
  return total.failed === 0 && total.passed > 0 ? 0 : 1
}

async function twoAtATime(chosen: readonly Check[]): Promise<readonly Outcome[]> {
  const outcomes = new Map<Check, Outcome>()
  const lane = async (queue: Iterable<Check>) => {
    for (const check of queue) outcomes.set(check, await runCheck(check))
  }
  const working = chosen.filter((check) => check.isMostlyWaiting !== true).values()
  const beside = chosen.filter((check) => check.isMostlyWaiting === true)
  await Promise.all([lane(working), lane(working), lane(beside)])
  return chosen.flatMap((check) => outcomes.get(check) ?? [])
}

interface Outcome {
  readonly tally: Tally
  readonly line: string
}

async function runCheck({ name, run }: Check): Promise<Outcome> {
  process.stdout.write(`\n── ${name}\n`)
  const startedAt = performance.now()
  const tally = await run().catch((error: unknown) => {
    process.stderr.write(`${name}: ${error instanceof Error ? error.stack : String(error)}\n`)
    return missingReport
  })
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  const verdict = tally.failed === 0 ? 'ok   ' : 'GAGAL'
  return { tally, line: `${verdict} ${name.padEnd(18)} ${seconds.padStart(6)} s  ${closingLine(tally)}` }
}
