import { sql } from 'drizzle-orm'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { reader } from '../reading/reader.ts'
import { alikePairs, closestPairs } from './alike-pairs.repository.ts'
import { itemsWith } from './items-with.repository.ts'
import { foundNear, near, nearToSent } from './near-files.repository.ts'
import type { OwnItems } from './own-files.repository.ts'
import type { Likeness } from './rank-likenesses.ts'

/** An item that holds a file, as it is now, with what says who may see it. */
export interface OtherItem {
  readonly id: string
  readonly fileName: string
  readonly title: string
  readonly number: string | null
  /** Of the day it bears, as a person says or as it was found. */
  readonly year: number | null
  readonly receivedAt: string
  readonly confidentiality: 'internal' | 'restricted'
  readonly viewerIds: readonly string[]
  readonly authorId: string
  readonly itemAuthorId: string
  /** For what it is offered, in rounds that are in use. */
  readonly places: readonly {
    readonly assessmentId: string
    readonly year: number
    readonly indicatorCode: string
  }[]
}

export interface AlikeRow {
  readonly itemId: string
  readonly sha256: string
  readonly year: number | null
  readonly receivedAt: string
  readonly kind: 'same_bytes' | Likeness['kind']
  readonly share: number
  /** Null of the same bytes: nobody had to look for them. */
  readonly foundAt: string | null
  readonly other: OtherItem
}

const columns = {
  itemId: sql<string>`item_id`,
  sha256: sql<string>`sha256`,
  year: sql<number | null>`year`,
  receivedAt: sql<string>`received_at::text`,
  kind: sql<AlikeRow['kind']>`kind`,
  share: sql<number>`share`,
  foundAt: sql<string | null>`found_at::text`,
  other: sql<OtherItem>`item`,
}

const first = sql`rank, share DESC, other_received_at, other_id, item_id`

/** Files of these items with every other item of the institution that holds the same or one alike; the most alike first, and what came first. */
export const selectAlike = (db: Sql, own: OwnItems) =>
  db
    .select(columns)
    .from(sql`(${alikePairs({ own, near })}) AS alike`)
    .orderBy(first)

/** The same only of texts in which nothing but years, dates and their own number is another. */
export const selectRepeated = (db: Sql, own: OwnItems) =>
  db
    .select(columns)
    .from(sql`(${alikePairs({ own, near: repeated })}) AS alike`)
    .orderBy(first)

const repeated = foundNear(sql`AND l.kind IN ('year_changed', 'number_changed')`)

/** Of each file only the one other item that is most like it, so that a page of the library is told in one short question. */
export const selectMostAlike = (db: Sql, own: OwnItems) =>
  db
    .select(columns)
    .from(sql`(${closestPairs({ own, near })}) AS alike`)
    .orderBy(first)

/** Items that hold the bytes of these uploads, or say the same; uploads of others are not there for whoever asks. The most alike first. */
export const selectCopies = (db: Sql, institutionId: string, uploadIds: readonly string[]) =>
  db
    .select({
      uploadId: sql<string>`u.id`,
      kind: sql<AlikeRow['kind']>`near.kind`,
      share: sql<number>`near.share`,
      year: sql<number | null>`(g.inspection ->> 'year')::integer`,
      other: sql<OtherItem>`other.item`,
    })
    .from(
      sql`undagi.uploads u
          LEFT JOIN undagi.file_readings g ON g.institution_id = u.institution_id AND g.sha256 = u.sha256 AND g.reader = ${reader}
          CROSS JOIN LATERAL (${nearToSent}) AS near
          CROSS JOIN LATERAL (${itemsWith({ institutionId }, { institution: sql`u.institution_id`, digest: sql`near.sha256` })}) AS other
          WHERE u.institution_id = ${institutionId} AND u.id = ANY (${sql.param([...uploadIds])}::uuid[])`,
    )
    .orderBy(sql`near.rank, near.share DESC, other.received_at DESC, other.id`)
