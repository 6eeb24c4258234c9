import { and, desc, eq, isNull, ne, sql } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/pg-core'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import {
  fileChecks as checks,
  evidenceFiles as files,
  evidenceItems as items,
  evidenceRevisions as revisions,
  fileScans as scans,
} from '../../platform/database/tables/evidence.tables.ts'
import { isNewestRevision } from './newest-revision.repository.ts'
import { isNewestScan } from './scanning/scans.repository.ts'

type State = 'infected' | 'damaged' | 'missing'

/** What nobody can open now: held back for a virus, or not what came in any more. */
const amissIn = (db: Sql, institutionId: string) =>
  unionAll(
    db
      .select({
        ...{ sha256: scans.sha256, since: scans.scannedAt, virus: scans.signature },
        state: sql<State>`'infected'`.as('state'),
      })
      .from(scans)
      .where(and(eq(scans.institutionId, institutionId), eq(scans.outcome, 'found'), isNewestScan(db))),
    db
      .select({
        ...{
          sha256: checks.sha256,
          since: checks.since,
          virus: sql<string | null>`NULL::text`.as('signature'),
        },
        state: sql<State>`${checks.outcome}`.as('state'),
      })
      .from(checks)
      .where(
        and(eq(checks.institutionId, institutionId), isNull(checks.endedAt), ne(checks.outcome, 'whole')),
      ),
  ).as('amiss')

/** Of the items of an institution as they are now, with who brought and who offers them. What was found last stands first. */
export const selectAmiss = (db: Sql, institutionId: string) => {
  const amiss = amissIn(db, institutionId)
  return db
    .select({
      ...{ itemId: files.itemId, fileName: files.fileName, title: revisions.title },
      ...{ state: amiss.state, virus: amiss.virus, since: amiss.since },
      ...{ confidentiality: revisions.confidentiality, viewerIds: revisions.viewerIds },
      ...{ authorId: revisions.authorId, itemAuthorId: items.authorId, offeredBy },
    })
    .from(amiss)
    .innerJoin(files, and(eq(files.institutionId, institutionId), eq(files.sha256, amiss.sha256)))
    .innerJoin(revisions, and(eq(revisions.itemId, files.itemId), eq(revisions.revision, files.revision)))
    .innerJoin(items, eq(items.id, files.itemId))
    .where(isNewestRevision(files))
    .orderBy(desc(amiss.since), files.itemId, files.position)
}

export type AmissRow = Awaited<ReturnType<typeof selectAmiss>>[number]

/** Who offers it anywhere now, also on somebody's behalf. */
const offeredBy = sql<string[]>`(SELECT coalesce(jsonb_agg(DISTINCT who), '[]')
  FROM undagi.evidence_links l LEFT JOIN undagi.evidence_link_ends e ON e.link_id = l.id
 CROSS JOIN LATERAL unnest(ARRAY[l.author_id, l.on_behalf_of]) AS who
 WHERE l.item_id = ${files.itemId} AND e.link_id IS NULL AND who IS NOT NULL)`
