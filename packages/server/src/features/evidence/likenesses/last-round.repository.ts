import { sql } from 'drizzle-orm'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { isNewestRevision } from '../newest-revision.repository.ts'
import { reader } from '../reading/reader.ts'
import { method } from './method.ts'
import { filesOf, type Offered, offers, standing } from './near-files.repository.ts'

const isNewest = isNewestRevision({ itemId: sql`r.item_id`, revision: sql`r.revision` })

/** A document of the last round, with what says who may be told of it. */
export interface LastItem {
  readonly title: string
  /** Of that round. */
  readonly roundYear: number
  readonly confidentiality: 'internal' | 'restricted'
  readonly viewerIds: readonly string[]
  readonly authorId: string
  readonly itemAuthorId: string
}

export interface LastRoundRow {
  readonly itemId: string
  readonly sha256: string
  /** `cannot_tell`: one of them has no text of its own, or was not compared yet. */
  readonly stands: 'same' | 'other' | 'cannot_tell'
  readonly last: LastItem
}

/**
 * Files of what is offered in an assessment, each beside every file that was offered for one of its indicators in the round before: the
 * institution's latest earlier one of the same edition. Of each document the revision that stood when that round closed.
 */
export const selectSinceLastRound = (db: Sql, offered: Offered) =>
  db
    .select({
      itemId: sql<string>`own.item_id`,
      sha256: sql<string>`own.sha256`,
      stands: sql<LastRoundRow['stands']>`${stands}`,
      last: sql<LastItem>`jsonb_build_object('title', r.title, 'roundYear', before.year,
        'confidentiality', r.confidentiality, 'viewerIds', to_jsonb(r.viewer_ids),
        'authorId', r.author_id, 'itemAuthorId', i.author_id)`,
    })
    .from(
      sql`(${filesOf(offered)}) AS own
          CROSS JOIN LATERAL (${roundBefore(offered)}) AS before
          CROSS JOIN LATERAL (${usedBefore(offered)}) AS used
          CROSS JOIN LATERAL (${standingThen}) AS stood
          JOIN undagi.evidence_revisions r ON r.item_id = used.item_id AND ${isNewest}
          JOIN undagi.evidence_items i ON i.id = used.item_id
          LEFT JOIN undagi.evidence_files p ON p.item_id = used.item_id AND p.revision = stood.revision
          LEFT JOIN undagi.file_fingerprints mine ON mine.institution_id = own.institution_id
            AND mine.sha256 = own.sha256 AND mine.reader = ${reader} AND mine.method = ${method}
          LEFT JOIN undagi.file_fingerprints theirs ON theirs.institution_id = own.institution_id
            AND theirs.sha256 = p.sha256 AND theirs.reader = ${reader} AND theirs.method = ${method}
          LEFT JOIN undagi.file_readings read_then ON read_then.institution_id = own.institution_id
            AND read_then.sha256 = p.sha256 AND read_then.reader = ${reader}`,
    )
    .orderBy(sql`own.item_id, own.sha256, used.item_id, p.sha256`)

/** That two texts are others says nothing where one was guessed from a picture. */
const stands = sql`CASE
  WHEN p.sha256 = own.sha256 OR mine.words = theirs.words OR mine.undated = theirs.undated
    OR mine.unnumbered = theirs.unnumbered THEN 'same'
  WHEN mine.words IS NOT NULL AND theirs.words IS NOT NULL
    AND own.found ->> 'text' = 'readable' AND read_then.inspection ->> 'text' = 'readable' THEN 'other'
  ELSE 'cannot_tell' END`

const roundBefore = ({ assessmentId }: Offered) => sql`
  SELECT earlier.id, earlier_round.year,
         coalesce(earlier_round.deadline, earlier_round.assessment_date::timestamptz) AS closed_at
    FROM undagi.assessments this
    JOIN undagi.rounds this_round ON this_round.id = this.round_id
    JOIN undagi.assessments earlier ON earlier.institution_id = this.institution_id
    JOIN undagi.rounds earlier_round ON earlier_round.id = earlier.round_id
   WHERE this.id = ${assessmentId}
     AND earlier_round.edition_id = this_round.edition_id AND earlier_round.year < this_round.year
     AND earlier_round.withdrawn_at IS NULL
   ORDER BY earlier_round.year DESC
   LIMIT 1`

/** For all indicators that it is offered for now, whichever is asked about: a document is one. */
const usedBefore = ({ assessmentId }: Offered) => sql`
  SELECT DISTINCT l.item_id FROM ${offers}
   WHERE l.assessment_id = before.id AND ${standing} AND l.indicator_code IN (
     SELECT m.indicator_code FROM undagi.evidence_links m
      WHERE m.assessment_id = ${assessmentId} AND m.item_id = own.item_id
        AND NOT EXISTS (SELECT FROM undagi.evidence_link_ends e WHERE e.link_id = m.id))`

/** The newest that came in before that round closed; of what came later, the first. */
const standingThen = sql`
  SELECT n.revision FROM undagi.evidence_revisions n WHERE n.item_id = used.item_id
   ORDER BY n.received_at > before.closed_at,
            CASE WHEN n.received_at > before.closed_at THEN n.revision ELSE -n.revision END
   LIMIT 1`
