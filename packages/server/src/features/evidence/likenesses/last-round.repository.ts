import { type SQL, sql } from 'drizzle-orm'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { isNewestRevision } from '../newest-revision.repository.ts'
import { reader } from '../reading/reader.ts'
import { method } from './method.ts'
import { type Offered, offers, standing } from './offers.repository.ts'
import { filesOf } from './own-files.repository.ts'
import { isOwn, isSeen } from './seen-by.repository.ts'

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
  /** With which it is the same; of several the one that this person may sooner be told of. */
  readonly last: LastItem | null
}

/**
 * Each file of what is offered in an assessment, beside what was offered for its indicators in the round before: the institution's latest
 * earlier one of the same edition. Of each document the revision that stood when that round closed. One row each; both sides are laid
 * together by equal digests and sorted, since pairs would grow with the square of what is offered.
 */
export const selectSinceLastRound = (db: Sql, offered: Offered) =>
  db
    .select({
      itemId: sql<string>`own.item_id`,
      sha256: sql<string>`own.sha256`,
      stands: sql<LastRoundRow['stands']>`${stands}`,
      last: sql<LastItem | null>`CASE WHEN own.last_id IS NOT NULL THEN jsonb_build_object(
        'title', r.title, 'roundYear', own.last_year, 'confidentiality', r.confidentiality,
        'viewerIds', to_jsonb(r.viewer_ids), 'authorId', r.author_id, 'itemAuthorId', i.author_id) END`,
    })
    .from(
      sql`(WITH before AS MATERIALIZED (${roundBefore(offered)}),
           last_files AS MATERIALIZED (${lastFiles}),
           own_files AS MATERIALIZED (${ownFiles(offered)})
           ${eachOwn}) AS own
          LEFT JOIN undagi.evidence_revisions r ON r.item_id = own.last_id AND ${isNewest}
          LEFT JOIN undagi.evidence_items i ON i.id = own.last_id`,
    )
    .orderBy(sql`own.item_id, own.sha256`)

/** That two texts are others says nothing where one was guessed from a picture. */
const stands = sql`CASE WHEN own.last_id IS NOT NULL THEN 'same'
  WHEN own.is_readable AND own.all_readable THEN 'other' ELSE 'cannot_tell' END`

/** Whatever it is, so that everything at an indicator lies together too. */
const anything = 'anything'

/** Files of both rounds lie together where an indicator and a digest are the same; of several of the last round the first by its rank counts. */
const eachOwn = sql`
  SELECT item_id, sha256, bool_and(is_readable) AS is_readable,
         bool_and(all_readable) FILTER (WHERE digest = ${anything}) AS all_readable,
         substr(min(best) FILTER (WHERE digest <> ${anything}), 2)::uuid AS last_id,
         (SELECT year FROM before) AS last_year
    FROM (SELECT *, min(rank) OVER together AS best,
                 bool_and(is_readable) FILTER (WHERE rank IS NOT NULL) OVER together AS all_readable
            FROM (SELECT * FROM last_files UNION ALL SELECT * FROM own_files) AS f
           CROSS JOIN LATERAL unnest(f.codes) AS code
           CROSS JOIN LATERAL unnest(f.digests) AS digest
          WINDOW together AS (PARTITION BY code, digest)) AS laid
   WHERE rank IS NULL
   GROUP BY item_id, sha256
  HAVING bool_and(all_readable) FILTER (WHERE digest = ${anything}) IS NOT NULL`

/** All indicators that a document is offered for, whichever is asked about: a document is one. */
const offeredIn = (assessmentId: SQL) => sql`
  SELECT l.item_id, array_agg(DISTINCT l.indicator_code) AS codes FROM ${offers}
   WHERE l.assessment_id = ${assessmentId} AND ${standing} GROUP BY l.item_id`

/** First by rank who of them may sooner be told of. */
const lastFiles = sql`
  SELECT used.item_id, p.sha256, used.codes, ${digestsOf(sql`p`)} AS digests,
         (print.words IS NOT NULL AND g.inspection ->> 'text' = 'readable') IS TRUE AS is_readable,
         CASE WHEN ${isOwn} THEN '1' WHEN ${isSeen} THEN '2' ELSE '3' END || used.item_id AS rank
    FROM before
    CROSS JOIN LATERAL (${offeredIn(sql`before.id`)}) AS used
    CROSS JOIN LATERAL (${standingThen()}) AS stood
    JOIN undagi.evidence_revisions r ON r.item_id = used.item_id AND ${isNewest}
    JOIN undagi.evidence_items i ON i.id = used.item_id
    LEFT JOIN undagi.evidence_files p ON p.item_id = used.item_id AND p.revision = stood.revision
    LEFT JOIN undagi.file_readings g ON g.institution_id = p.institution_id AND g.sha256 = p.sha256 AND g.reader = ${reader}
    LEFT JOIN ${fingerprintOf(sql`p`)}`

const ownFiles = (offered: Offered) => sql`
  SELECT own.item_id, own.sha256, places.codes, ${digestsOf(sql`own`)} AS digests,
         (print.words IS NOT NULL AND own.found ->> 'text' = 'readable') IS TRUE AS is_readable, NULL AS rank
    FROM (${filesOf(offered)}) AS own
    JOIN (${offeredIn(sql`${offered.assessmentId}`)}) AS places ON places.item_id = own.item_id
    LEFT JOIN ${fingerprintOf(sql`own`)}`

/** Its bytes, its text, and its text but for year and number: whatever of these is equal. */
function digestsOf(file: SQL): SQL {
  return sql`array_remove(ARRAY[${anything}, 'bytes ' || ${file}.sha256, 'words ' || print.words,
    'undated ' || print.undated, 'unnumbered ' || print.unnumbered], NULL)`
}

function fingerprintOf(file: SQL): SQL {
  return sql`undagi.file_fingerprints print ON print.institution_id = ${file}.institution_id
    AND print.sha256 = ${file}.sha256 AND print.reader = ${reader} AND print.method = ${method}`
}

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

/** The newest that came in before that round closed; of what came later, the first. */
function standingThen(): SQL {
  return sql`
  SELECT n.revision FROM undagi.evidence_revisions n WHERE n.item_id = used.item_id
   ORDER BY n.received_at > before.closed_at,
            CASE WHEN n.received_at > before.closed_at THEN n.revision ELSE -n.revision END
   LIMIT 1`
}
