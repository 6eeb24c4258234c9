import {
  type AnyColumn,
  and,
  asc,
  desc,
  eq,
  exists,
  getTableColumns,
  inArray,
  isNull,
  sql,
} from 'drizzle-orm'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { assessments } from '../../platform/database/tables/assessments.tables.ts'
import {
  fileChecks as checks,
  evidenceLinkEnds as ends,
  evidenceFiles as files,
  evidenceItems as items,
  evidenceLinks as links,
  fileReadings as readings,
  evidenceRevisions as revisions,
  fileScans as scans,
  storedFiles as stored,
} from '../../platform/database/tables/evidence.tables.ts'
import { rounds } from '../../platform/database/tables/rounds.tables.ts'
import { waitForTurn } from '../../platform/database/wait-for-turn.ts'
import { reader } from './reading/reader.ts'
import { newestScanOfFile } from './scanning/scans.repository.ts'
import { newestJudgement, trustVersionOf } from './signatures/signature-readings.repository.ts'

export type NewRevision = Omit<typeof revisions.$inferInsert, 'fileNames'>
export type NewLink = typeof links.$inferInsert

/** Which items are meant: one, some or all of an institution, or those offered in an assessment or for one indicator of it. */
export type Chosen =
  | { readonly institutionId: string; readonly itemId?: string; readonly itemIds?: readonly string[] }
  | { readonly assessmentId: string; readonly code?: string }

const inUse = and(isNull(ends.linkId), isNull(rounds.withdrawnAt))

const linked = (db: Sql) =>
  db
    .select({ ...getTableColumns(links), year: rounds.year, stage: assessments.stage })
    .from(links)
    .innerJoin(assessments, eq(assessments.id, links.assessmentId))
    .innerJoin(rounds, eq(rounds.id, assessments.roundId))
    .leftJoin(ends, eq(ends.linkId, links.id))

/** What is offered now, in rounds that are in use; the first offered first. */
export const selectLinks = (db: Sql, chosen: Chosen) =>
  linked(db)
    .where(and(inUse, linkIs(chosen)))
    .orderBy(asc(links.linkedAt), asc(links.id))

export type LinkRow = Awaited<ReturnType<typeof selectLinks>>[number]

/** Every revision of the items meant, the newest first. */
export const selectRevisions = (db: Sql, chosen: Chosen) =>
  db
    .select()
    .from(revisions)
    .where(itemIs(db, revisions, chosen))
    .orderBy(desc(revisions.receivedAt), desc(revisions.revision), asc(revisions.itemId))

export type RevisionRow = typeof revisions.$inferSelect

export const selectFiles = (db: Sql, chosen: Chosen) => {
  const judged = newestJudgement(db, trustVersionOf(institutionOf(chosen)))
  const { trustVersion, judgedAt, verification, secondOpinion, isOfToday } = judged
  return (
    db
      .select({
        ...getTableColumns(files),
        ...{ bytes: stored.bytes, mediaType: stored.mediaType },
        ...{ outcome: readings.outcome, inspection: readings.inspection },
        ...{ kept: checks.outcome, keptSince: checks.since, checkedAt: checks.lastAt, wasAmiss },
        ...{ scan: scans.outcome, virus: scans.signature },
        judged: { trustVersion, judgedAt, verification, secondOpinion, isOfToday },
      })
      .from(files)
      .innerJoin(stored, and(eq(stored.institutionId, files.institutionId), eq(stored.sha256, files.sha256)))
      .leftJoin(checks, lastCheck)
      .leftJoin(scans, newestScanOfFile(db))
      // What a scanner holds back, an earlier reading does not give away, and nothing is proven by it.
      .leftJoin(readings, and(readingOf(reader), sql`${scans.outcome} IS DISTINCT FROM 'found'`))
      .leftJoinLateral(judged, sql`true`)
      .where(itemIs(db, files, chosen))
      .orderBy(asc(files.position))
  )
}

const institutionOf = (chosen: Chosen) =>
  'institutionId' in chosen
    ? sql`${chosen.institutionId}::uuid`
    : sql`(SELECT a.institution_id FROM undagi.assessments a WHERE a.id = ${chosen.assessmentId})`

/** Whether it was found damaged or missing before. */
const wasAmiss = sql<boolean>`EXISTS (SELECT FROM undagi.file_checks c WHERE c.institution_id = ${files.institutionId}
  AND c.sha256 = ${files.sha256} AND c.ended_at IS NOT NULL AND c.outcome <> 'whole')`

/** Whether its bytes were still what came in, when they were read again last. */
const lastCheck = and(
  eq(checks.institutionId, files.institutionId),
  eq(checks.sha256, files.sha256),
  isNull(checks.endedAt),
)

/** What the reader of today found, if it has read already. */
const readingOf = (name: string) =>
  and(
    eq(readings.institutionId, files.institutionId),
    eq(readings.sha256, files.sha256),
    eq(readings.reader, name),
  )

export type FileRow = Awaited<ReturnType<typeof selectFiles>>[number]

type OfItem = typeof revisions | typeof files

function itemIs(db: Sql, table: OfItem, chosen: Chosen) {
  if ('institutionId' in chosen) {
    const { institutionId, itemId, itemIds } = chosen
    return and(
      eq(table.institutionId, institutionId),
      itemId === undefined ? undefined : eq(table.itemId, itemId),
      isAmong(table.itemId, itemIds),
    )
  }
  const offered = linked(db).where(and(inUse, linkIs(chosen), eq(links.itemId, table.itemId)))
  return exists(offered)
}

function isAmong(column: AnyColumn, ids: readonly string[] | undefined) {
  return ids && inArray(column, [...ids])
}

function linkIs(chosen: Chosen) {
  if ('assessmentId' in chosen) {
    const { assessmentId, code } = chosen
    return and(
      eq(links.assessmentId, assessmentId),
      code === undefined ? undefined : eq(links.indicatorCode, code),
    )
  }
  const { institutionId, itemId, itemIds } = chosen
  return and(
    eq(links.institutionId, institutionId),
    itemId === undefined ? undefined : eq(links.itemId, itemId),
    isAmong(links.itemId, itemIds),
  )
}

/** Nobody else adds a revision to it, or offers it, until the transaction ends. */
export async function waitForItem(db: Sql, id: string): Promise<void> {
  await waitForTurn(db, `evidence:${id}`)
}

export async function insertItem(db: Sql, item: typeof items.$inferInsert): Promise<string> {
  const [row] = await db.insert(items).values(item).returning({ id: items.id })
  if (row === undefined) throw new Error('An insert that returned nothing')
  return row.id
}

type NamedFile = Pick<typeof files.$inferInsert, 'sha256' | 'fileName'>

/** A revision and its files in their order; what these are called is searched with its title. */
export async function insertRevision(
  db: Sql,
  revision: NewRevision,
  contents: readonly NamedFile[],
): Promise<void> {
  const { institutionId, itemId, revision: number } = revision
  const fileNames = contents.map(({ fileName }) => fileName).join('\n')
  await db.insert(revisions).values({ ...revision, fileNames })
  const rows = contents.map(({ sha256, fileName }, index) => ({
    ...{ institutionId, itemId, revision: number },
    ...{ sha256, fileName, position: index + 1 },
  }))
  if (rows.length > 0) await db.insert(files).values(rows)
}

export async function insertLink(db: Sql, link: NewLink): Promise<string> {
  const [row] = await db.insert(links).values(link).returning({ id: links.id })
  if (row === undefined) throw new Error('An insert that returned nothing')
  return row.id
}

export async function endLink(db: Sql, end: typeof ends.$inferInsert): Promise<void> {
  await db.insert(ends).values(end)
}

/** Of these, who holds a role there now. */
export const selectColleagues = (db: Sql, institutionId: string, ids: readonly string[]) =>
  db.execute<{ id: string }>(
    sql`SELECT p AS id FROM unnest(${sql.param([...ids])}::uuid[]) AS p WHERE undagi.belongs(${institutionId}, p)`,
  )
