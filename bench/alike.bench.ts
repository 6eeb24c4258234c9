import { rmSync } from 'node:fs'
import pg from 'pg'
import { createLikenessOffice } from '../packages/server/src/features/evidence/likenesses/likeness-office.ts'
import { openServer } from '../packages/server/src/open-server.ts'
import { systemClock } from '../packages/server/src/platform/clock.ts'
import { openDatabase } from '../packages/server/src/platform/database/database.ts'
import { serveUndagi } from '../scripts/test/served-undagi.ts'
import { addUncompared, fillFingerprints } from './alike/fill-fingerprints.ts'
import { measureTold } from './alike/measure-told.ts'
import { atMost, type Figure, formatQuantity } from './figure.ts'
import { connectionOf } from './national/connection.ts'

const small = 1_500
const large = 150_000
const compared = 200
const institutionId = '3f0c2d52-0f5b-4c0e-9a55-1c1f4b1d9a10'

/** What comparing one more document with all others of its institution costs, when there are few and when there are many; and what telling of it does. */
export async function measureAlike(): Promise<readonly Figure[]> {
  const { dataFolder, stop } = await serveUndagi({ example: false })
  await stop()
  const server = await openServer({ dataFolder, databaseUrl: undefined, secret: 'x' })
  const superuser = new pg.Client(connectionOf(dataFolder, 'bypass'))
  const database = openDatabase(server)
  try {
    await superuser.connect()
    await superuser.query('SET session_replication_role = replica')
    await superuser.query(
      `INSERT INTO undagi.institutions (id, slug, name, category, time_zone)
       VALUES ($1, 'bench', 'bench', 'Pemerintah Kabupaten', 'Asia/Jakarta')`,
      [institutionId],
    )
    const office = createLikenessOffice({ database, clock: systemClock, reportFailure })
    const timeOne = async (from: number) => {
      await addUncompared(superuser, institutionId, { from, count: compared })
      office.wake()
      const begun = performance.now()
      await office.lookForWork()
      return (performance.now() - begun) / compared
    }
    await fillFingerprints(superuser, institutionId, { from: 0, to: small })
    await timeOne(1_000_000)
    const among = { few: await timeOne(1_001_000), many: 0 }
    await fillFingerprints(superuser, institutionId, { from: small, to: large })
    await timeOne(1_002_000)
    among.many = await timeOne(1_003_000)
    return [await toFigure(superuser, among), ...(await measureTold(superuser, database))]
  } finally {
    await superuser.end()
    await database.close()
    await server.stop()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

async function toFigure(superuser: pg.Client, { few, many }: { few: number; many: number }): Promise<Figure> {
  const { rows } = await superuser.query<{ kept: number; renumbered: number; bytes: string }>(
    `SELECT (SELECT count(*)::integer FROM undagi.file_likenesses) AS kept,
            (SELECT count(*)::integer FROM undagi.file_likenesses WHERE kind = 'number_changed') AS renumbered,
            pg_total_relation_size('undagi.file_fingerprints') + pg_total_relation_size('undagi.file_bands') AS bytes`,
  )
  const [found] = rows
  return atMost({
    ...{ promise: `comparing one document with ${large} others`, value: many, limit: 2 * few, unit: 'ms' },
    peer: `twice what it takes with ${small} others in the same run`,
    detail: `with ${small} others ${formatQuantity(few, 'ms')}; ${found?.kept} pairs kept of ${4 * compared} documents, ${found?.renumbered} of them the same but for number and year; what they are compared by takes ${formatQuantity(Number(found?.bytes ?? 0) / 1e6, 'MB')}`,
    how: `texts of 300 made words, of ten one the repeated text of an earlier one with another year, one with another number and year and one a form that a tenth of the library uses; ${compared} of them, read from the database, one after the other, each in a transaction and on a connection of its own as in the product; embedded PostgreSQL as it comes`,
  })
}

function reportFailure(error: unknown): never {
  throw error
}
