import type pg from 'pg'
import type { DatabaseServer } from '../platform/database/database-server.ts'
import { BackupProblem } from './backup-problem.ts'
import { connectReader } from './export/connect-reader.ts'
import { describeInstallation } from './export/describe-installation.ts'
import { claimTarget, dropDatabase } from './restore/beside-database.ts'
import { refuseBusy, refuseWithoutRights } from './restore/check-target.ts'
import { connectKeeper } from './restore/connect-keeper.ts'
import { besidePattern, instantIn } from './restore/database-names.ts'
import { freeEarlierName } from './restore/free-earlier-name.ts'
import { switchDatabases } from './restore/switch-databases.ts'

/** Data that a restoration has put aside. */
export interface EarlierData {
  /** Of its database; what `undo` and `forget` are told. */
  readonly name: string
  readonly putAsideAt: Date
  readonly bytes: number
  readonly institutions: readonly string[]
}

/** Newest first. */
export async function listEarlierData(server: DatabaseServer): Promise<readonly EarlierData[]> {
  return withKeeper(server, async (keeper) => {
    const earlier: EarlierData[] = []
    for (const { name, bytes } of await findEarlier(keeper, server.database)) {
      const institutions = await namesIn(server.beside(name))
      earlier.push({ name, bytes, institutions, putAsideAt: instantIn(name) ?? new Date(0) })
    }
    return earlier
  })
}

/** Puts earlier data back into use, and what is in use now aside: undoing that again is possible too. */
export async function undoRestore(
  server: DatabaseServer,
  { name, at }: { name?: string | undefined; at: Date },
): Promise<{ used: string; aside: string }> {
  return withKeeper(server, async (keeper) => {
    const target = server.database
    await claimTarget(keeper, target)
    await refuseWithoutRights(keeper, target)
    const replacement = await chooseEarlier(keeper, target, name)
    const aside = await freeEarlierName(keeper, target, at)
    await refuseBusy(keeper, target)
    await refuseBusy(keeper, replacement)
    await switchDatabases(keeper, { target, replacement, aside })
    return { used: replacement, aside }
  })
}

/** Deletes earlier data for good. */
export async function forgetEarlierData(server: DatabaseServer, name: string): Promise<void> {
  await withKeeper(server, async (keeper) => {
    await claimTarget(keeper, server.database)
    await dropDatabase(keeper, await chooseEarlier(keeper, server.database, name))
  })
}

async function withKeeper<T>(server: DatabaseServer, work: (keeper: pg.Client) => Promise<T>): Promise<T> {
  const keeper = await connectKeeper(server)
  try {
    return await work(keeper)
  } finally {
    await keeper.end()
  }
}

async function findEarlier(keeper: pg.Client, target: string): Promise<{ name: string; bytes: number }[]> {
  const { rows } = await keeper.query<{ name: string; bytes: string }>(
    `SELECT datname AS name, pg_database_size(oid) AS bytes FROM pg_database
      WHERE datname ~ $1 AND pg_has_role(current_user, datdba, 'MEMBER')
      ORDER BY datname DESC`,
    [besidePattern(target, 'before')],
  )
  return rows.map(({ name, bytes }) => ({ name, bytes: Number(bytes) }))
}

async function chooseEarlier(keeper: pg.Client, target: string, name: string | undefined): Promise<string> {
  const names = (await findEarlier(keeper, target)).map((earlier) => earlier.name)
  const chosen = name === undefined ? names[0] : names.find((candidate) => candidate === name)
  if (chosen !== undefined) return chosen
  const what = name === undefined ? 'Tidak ada data sebelum pemulihan' : `Tidak ada data bernama ${name}`
  throw new BackupProblem('no_earlier_data', `${what} yang tersimpan di sini. Lihat undagi restore --list.`)
}

async function namesIn(server: DatabaseServer): Promise<readonly string[]> {
  const reader = await connectReader(server)
  if (reader === undefined) return []
  try {
    const { institutions } = await describeInstallation(reader, new Date(0))
    return institutions.map(({ name }) => name)
  } finally {
    await reader.end()
  }
}
