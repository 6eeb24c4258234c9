import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import type { CheckOutcome } from './doctor/diagnose.ts'
import { examineInstallation } from './doctor/examine-installation.ts'
import { editionMovePreviewSchema } from './features/rounds/edition-moves.schemas.ts'
import { overviewSchema } from './features/rounds/rounds.schemas.ts'
import { backUpInstallation, restoreInstallation } from './installation-backup.ts'
import { type Running, start } from './main.ts'
import { readMigrations } from './platform/database/migrate.ts'
import { emptyDataFolder, withOwner } from './testing/data-folder-for-test.ts'
import { layDownRelease } from './testing/lay-down-release.ts'

// A data folder as release 0.1.0 left it, and the present release started on it: what every institution does on the day
// it upgrades. What stands in the file, testing/releases/README.md says.
const file = fileURLToPath(new URL('./testing/releases/release-0.1.0.undagi', import.meta.url))
const rina = { email: 'rina@contoh.go.id', password: 'contoh-rilis-0-1-0' }

describe('an installation of release 0.1.0', { timeout: 240_000 }, () => {
  test('is brought up to date by starting this release on it, with everything in it, and can be moved on by backup', async () => {
    const dataFolder = emptyDataFolder()
    await layDownRelease(dataFolder, file)
    expect(await appliedMigrations(dataFolder)).toHaveLength(8)
    // Looked at before it is started, it says what is still to come.
    expect((await faultsOf(dataFolder)).map(({ name }) => name)).toContain('migrations')

    const running = await serve(dataFolder)
    expect(await indexOf2022(running)).toEqual({ exact: '6091/2000', rounded: '3.05' })
    expect(await refusedReads(running)).toEqual([])
    expect(await faultsOf(dataFolder)).toEqual([])
    // Its rounds stay on the revision they were opened with, until somebody moves them.
    expect(await moveRounds(running)).toEqual(['2021: 1 to 2', '2022: 1 to 2', '2026: 1 to 2'])
    expect(await indexOf2022(running)).toEqual({ exact: '6091/2000', rounded: '3.05' })
    expect(await refusedReads(running)).toEqual([])
    expect(await faultsOf(dataFolder)).toEqual([])
    const backup = join(dataFolder, 'sesudah-naik-versi.undagi')
    await backUpInstallation({ dataFolder }, { file: backup })
    await running.stop()
    expect(await appliedMigrations(dataFolder)).toHaveLength(readMigrations().length)

    const elsewhere = emptyDataFolder()
    await restoreInstallation({ dataFolder: elsewhere }, { file: backup })
    const moved = await serve(elsewhere)
    expect(await indexOf2022(moved)).toEqual({ exact: '6091/2000', rounded: '3.05' })
  })
})

async function serve(dataFolder: string): Promise<Running> {
  const running = await start({ dataFolder, logLevel: 'warn', log: (line) => expect(line).toBe('') })
  onTestFinished(() => running.stop().catch(() => {}))
  return running
}

/** With the password of then. */
async function signIn({ address }: Running) {
  const signedIn = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: address },
    body: JSON.stringify(rina),
  })
  expect(signedIn.status).toBe(200)
  return { cookie: signedIn.headers.get('set-cookie')?.split(';')[0] ?? '' }
}

/** Reads as pages do. */
async function readerOf(running: Running) {
  const headers = await signIn(running)
  return (path: string) => fetch(`${running.address}/api${path}`, { headers })
}

/** Previews and moves every round to the newest revision: which ones from where to where. */
async function moveRounds(running: Running): Promise<string[]> {
  const { address } = running
  const session = await signIn(running)
  const { institution, rounds } = await readOverview(await readerOf(running))
  const moved: string[] = []
  for (const { id, year, edition, newerRevision } of rounds) {
    const url = `${address}/api/institutions/${institution.id}/rounds/${id}/edition-move`
    const preview = editionMovePreviewSchema.parse(await (await fetch(url, { headers: session })).json())
    expect(preview.index.after).toEqual(preview.index.before)
    const { status } = await fetch(url, {
      method: 'POST',
      headers: { ...session, 'content-type': 'application/json', origin: address },
      body: JSON.stringify({ expectedPreview: preview.preview }),
    })
    expect(status).toBe(200)
    moved.push(`${year}: ${edition.revision} to ${newerRevision}`)
  }
  return moved
}

async function readOverview(read: Awaited<ReturnType<typeof readerOf>>) {
  return overviewSchema.parse(await (await read('/institutions/kota-contoh/overview')).json())
}

async function indexOf2022(running: Running) {
  const { rounds } = await readOverview(await readerOf(running))
  return rounds.find(({ year }) => year === 2022)?.index
}

/** Every read that a page makes, for every round: those that do not answer 200. */
async function refusedReads(running: Running): Promise<string[]> {
  const read = await readerOf(running)
  const { institution, rounds } = await readOverview(read)
  const refused: string[] = []
  for (const path of [
    ...['/session', '/institutions', '/instruments', '/installation/backups'],
    `/published-results?year=2023&institutionId=${institution.id}`,
    ...['units', 'people', 'rounds', 'standing'].map((list) => `/institutions/${institution.id}/${list}`),
    ...rounds.flatMap(({ assessmentId, edition }) => [
      `/instruments/${edition.id}/${edition.revision}`,
      `/assessments/${assessmentId}`,
      `/assessments/${assessmentId}/result`,
      `/assessments/${assessmentId}/indicators/1`,
      `/assessments/${assessmentId}/indicators/1/history`,
    ]),
  ]) {
    const { status } = await read(path)
    if (status !== 200) refused.push(`${status} ${path}`)
  }
  return refused
}

/** What undagi doctor says; whether the pages have been built is no matter of the data. */
async function faultsOf(dataFolder: string): Promise<CheckOutcome[]> {
  const faults: CheckOutcome[] = []
  for await (const outcome of examineInstallation({ dataFolder, thorough: true })) {
    if (outcome.state !== 'fine' && outcome.name !== 'pages') faults.push(outcome)
  }
  return faults
}

async function appliedMigrations(dataFolder: string): Promise<string[]> {
  const { rows } = await withOwner(dataFolder, (owner) =>
    owner.query('SELECT name FROM public.undagi_migrations'),
  )
  return z
    .array(z.object({ name: z.string() }))
    .parse(rows)
    .map(({ name }) => name)
}
