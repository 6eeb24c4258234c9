import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { start } from '../main.ts'
import { emptyDataFolder } from '../testing/data-folder-for-test.ts'
import { queryAs } from '../testing/query-as.ts'
import type { CheckOutcome } from './diagnose.ts'
import { examineInstallation } from './examine-installation.ts'

async function examine(dataFolder: string, databaseUrl?: string): Promise<Record<string, CheckOutcome>> {
  const outcomes: CheckOutcome[] = []
  for await (const outcome of examineInstallation({ dataFolder, databaseUrl })) outcomes.push(outcome)
  return Object.fromEntries(outcomes.map((outcome) => [outcome.name, outcome]))
}

const troubled = (outcomes: Record<string, CheckOutcome>) =>
  Object.values(outcomes).flatMap(({ name, state }) => (state === 'fine' || name === 'pages' ? [] : [name]))

test('a real installation is looked at while it runs and while it does not, and its faults are told', {
  timeout: 240_000,
}, async () => {
  const dataFolder = emptyDataFolder()
  const running = await start({ dataFolder, example: true })
  expect(troubled(await examine(dataFolder))).toEqual([])

  // Roles belong to the whole server: here it is this installation's own.
  const socket = { host: join(dataFolder, 'run'), user: 'postgres', database: 'postgres' }
  await queryAs(socket, 'ALTER ROLE undagi_app BYPASSRLS')
  await queryAs(socket, 'ALTER ROLE undagi_signin NOLOGIN')
  await running.stop()
  const { roles, logins } = await examine(dataFolder)

  expect(roles?.findings.map(({ what }) => what)).toEqual([
    expect.stringContaining('undagi_app terlalu kuat'),
    expect.stringContaining('undagi_signin tidak dapat masuk'),
  ])
  expect(logins).toMatchObject({ state: 'findings' })
})

test('where the database cannot be opened, the finding says so and the other questions stay open', async () => {
  const dataFolder = emptyDataFolder()

  const { database, migrations } = await examine(dataFolder, 'postgresql://127.0.0.1:1/undagi')

  expect(database).toMatchObject({
    state: 'findings',
    findings: [{ advice: expect.stringContaining('alamat') }],
  })
  expect(migrations).toMatchObject({ state: 'not_looked', remark: 'basis data tidak dapat dibuka' })
})

test('a folder without a database gets none', async () => {
  const outcomes = await examine(emptyDataFolder())

  expect(outcomes['cluster-version']).toMatchObject({ state: 'findings' })
  expect(outcomes.database).toMatchObject({ state: 'not_looked', remark: 'belum ada basis data' })
})

test('no folder is no installation', async () => {
  const dataFolder = emptyDataFolder()
  rmSync(dataFolder, { recursive: true })

  await expect(examine(dataFolder)).rejects.toThrow('Tidak ada instalasi')
})
