import { globSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { onEmbeddedPostgres, withoutServerPostgres } from '../../packages/server/src/testing/which-server.ts'
import { root } from '../bootstrap.mjs'
import { type Manner, runCommand } from './command.ts'
import { keepCompiledCode } from './compiled-code.ts'
import { readPlaywrightReport, readVitestReport } from './runner-reports.ts'
import { startServerPostgres } from './server-postgres.ts'
import { add, closingLine, nothing, type Tally } from './tally.ts'
import { keepTemporaryFilesInMemory } from './temporary-in-memory.ts'

interface Check {
  readonly name: string
  readonly run: () => Promise<Tally>
}

keepTemporaryFilesInMemory()
keepCompiledCode()
const reports = mkdtempSync(join(tmpdir(), 'undagi-reports-'))
const server = join(root, 'packages/server/src')
const isLeft = withoutServerPostgres(server).length
const leftToOurs = `server: ${isLeft} berkas uji tentang instalasi dan PostgreSQL bawaan hanya dicoba pada yang bawaan (packages/server/src/testing/which-server.ts)`
const missingReport: Tally = { passed: 0, failed: 1, skipped: 0, notes: [] }

/** A command that either holds or does not: counts as one. */
function holds(name: string, command: string, ...args: string[]): Check {
  return {
    name,
    run: async () =>
      (await runCommand(command, args)) ? { ...nothing, passed: 1 } : { ...nothing, failed: 1 },
  }
}

interface Chosen {
  readonly projects: readonly string[]
  /** All of the projects, if none is named. */
  readonly files?: readonly string[]
}

function vitest(name: string, { projects, files = [] }: Chosen, manner: Manner = {}): () => Promise<Tally> {
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
      ['run', ...files, ...projects.map((project) => `--project=${project}`), ...reporting],
      manner,
    )
    return readOr(missingReport, () => readVitestReport(file))
  }
}

/** On the PostgreSQL that understands least; on the one that comes with Undagi where no other is, which is a failure. */
function onServerPostgres(name: string, project: string): () => Promise<Tally> {
  return async () => {
    const postgres = await startServerPostgres().catch((error: unknown) => String(error))
    if (typeof postgres === 'string') {
      const note = `GAGAL ${name}: tidak dicoba pada PostgreSQL server, hanya pada yang bawaan: ${postgres}`
      const tally = await vitest(name, { projects: [project] })()
      return add(tally, { ...nothing, failed: 1, notes: [note] })
    }
    try {
      const env = { UNDAGI_TEST_DATABASE_URL: postgres.url }
      const tally = await vitest(name, { projects: [project] }, { env })()
      return { ...tally, notes: [...tally.notes, leftToOurs] }
    } finally {
      postgres.stop()
    }
  }
}

/** Again on the PostgreSQL that comes with Undagi, on which the browser tests and all installations stand besides. */
async function onEmbeddedToo(): Promise<Tally> {
  const files = onEmbeddedPostgres(server).map((file) => relative(root, join(server, file)))
  const tally = await vitest('server-embedded', { projects: ['server'], files })()
  const note = `server-embedded: ${files.length} berkas uji pada PostgreSQL bawaan, selain semua uji instalasi dan peramban (packages/server/src/testing/which-server.ts)`
  return { ...tally, notes: [...tally.notes, note] }
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

/** One stage after the other; of a stage two at a time, for a small machine has two cores. The longest come first. */
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
    { name: 'server', run: onServerPostgres('server', 'server') },
    { name: 'server-embedded', run: onEmbeddedToo },
    holds('smoke', 'node', 'scripts/test/smoke.ts'),
  ],
  // Two browsers at a time.
  [{ name: 'e2e', run: endToEnd }],
]

/**
 * One after the other beside the second stage and the third. Installations mostly wait for processes that start, are killed and
 * come back; some of them stand on a server PostgreSQL too. The pure tests then take what the browsers, which wait for pages, leave of the two cores, and step back for them.
 */
const beside: readonly Check[] = [
  { name: 'installation', run: vitest('installation', { projects: ['installation'] }) },
  { name: 'installation-server', run: onServerPostgres('installation-server', 'installation') },
  { name: 'pure', run: vitest('pure', { projects: ['pure'] }, { stepsBack: true }) },
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
  const isChosen = ({ name }: Check) => options.only.length === 0 || options.only.includes(name)
  const outcomes: Outcome[] = []
  const [first = [], ...others] = stages.map((stage) => stage.filter(isChosen))
  outcomes.push(...(await inLanes(first, 2)))
  const skipping = await options.withoutSwift
  const besides = inLanes(beside.filter(isChosen), 1)
  for (const stage of others) outcomes.push(...(await inLanes(stage, 2)))
  outcomes.push(...(await besides))

  const missing: Tally = { ...nothing, failed: options.missing.length, notes: options.missing }
  const sum = outcomes.reduce((total, { tally }) => add(total, tally), missing)
  const notes = [...new Set([...sum.notes, ...skipping])]
  const summary = outcomes.map(({ line }) => line)
  process.stdout.write(`\n${[...summary, ...notes].join('\n')}\n\n${closingLine(sum)}\n`)
  return sum.failed === 0 && sum.passed > 0 ? 0 : 1
}

async function inLanes(checks: readonly Check[], lanes: number): Promise<readonly Outcome[]> {
  const outcomes = new Map<Check, Outcome>()
  const waiting = checks.values()
  const lane = async () => {
    for (const check of waiting) outcomes.set(check, await runCheck(check))
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return checks.flatMap((check) => outcomes.get(check) ?? [])
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
