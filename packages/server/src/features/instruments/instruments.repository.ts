import type { Instrument } from '@undagi/maturity'
import { and, eq, sql } from 'drizzle-orm'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { instrumentEditions } from '../../platform/database/tables/rounds.tables.ts'

export interface EditionRow {
  readonly id: string
  readonly revision: number
  readonly sha256: string
  readonly content: unknown
}

const { id, revision, sha256, content } = instrumentEditions

export const selectEdition = (db: Sql, key: { id: string; revision: number }) =>
  db
    .select({ id, revision, sha256, content })
    .from(instrumentEditions)
    .where(and(eq(id, key.id), eq(revision, key.revision)))

/** Everything but the content. */
export const selectEditionRefs = (db: Sql) =>
  db
    .select({ id, revision, sha256, shortName: sql<string>`${content} ->> 'shortName'` })
    .from(instrumentEditions)
    .orderBy(id, revision)

/** The newest revision of every edition there is, without opening their contents. */
export const selectNewestRevisions = (db: Sql) =>
  db
    .select({ id, revision: sql<number>`max(${revision})::integer` })
    .from(instrumentEditions)
    .groupBy(id)

export async function insertEdition(db: Sql, instrument: Instrument, hash: string): Promise<void> {
  await db.insert(instrumentEditions).values({
    id: instrument.id,
    revision: instrument.revision,
    sha256: hash,
    content: instrument,
  })
}
