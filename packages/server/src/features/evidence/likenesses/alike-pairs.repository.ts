import { type SQL, sql } from 'drizzle-orm'
import { holdersOf, itemHolding, mostOfFile } from './items-with.repository.ts'
import { filesOf, type OwnItems, yearOf } from './own-files.repository.ts'

interface Pairing {
  readonly own: OwnItems
  /** Digests that are like one of a row `own`. */
  readonly near: SQL
}

/**
 * Each of these files with every other item that holds the same or one alike. The same bytes may well be kept a thousand times: what is asked of a
 * digest or of an item is asked once, for all rows that wait for the answer in an array. Rows are never laid beside rows, which would cost the square.
 */
export const alikePairs = (pairing: Pairing): SQL =>
  describedOnce(sql`
  SELECT ${columnsOf('near')}, other_id FROM (${nearestOf(pairing)}) AS near
   CROSS JOIN LATERAL unnest(near.ids) AS other_id
   WHERE other_id <> near.item_id`)

/** Of each file only the item that is most like it. */
export const closestPairs = (pairing: Pairing): SQL =>
  describedOnce(sql`
  SELECT ${columnsOf('near')}, (
           SELECT id FROM unnest(near.ids) WITH ORDINALITY AS holder (id, place) WHERE id <> near.item_id ORDER BY place LIMIT 1) AS other_id
    FROM (SELECT DISTINCT ON (near.item_id, near.sha256) near.* FROM (${seenPairs(pairing)}) AS near
           ORDER BY near.item_id, near.sha256, ${sooner}) AS near`)

const columns = {
  institution_id: 'uuid',
  item_id: 'uuid',
  sha256: 'text',
  year: 'integer',
  received_at: 'timestamptz',
  other: 'text',
  kind: 'text',
  share: 'integer',
  found_at: 'timestamptz',
  rank: 'integer',
  side: 'text',
} as const

const columnsOf = (row: string) =>
  sql.raw(
    Object.keys(columns)
      .map((name) => `${row}.${name}`)
      .join(', '),
  )
const columnNames = sql.raw(Object.keys(columns).join(', '))
const typed = sql.raw(
  Object.entries(columns)
    .map(([name, type]) => `${name} ${type}`)
    .join(', '),
)

const sooner = sql`near.rank, near.share DESC, near.other`

const allPairs = ({ own, near }: Pairing) => sql`
  SELECT own.institution_id, own.item_id, own.sha256, ${yearOf(sql`own`)}, own.received_at, near.*
    FROM (${filesOf(own)}) AS own CROSS JOIN LATERAL (${near}) AS near`

/** Those of which another item holds the other file that the person may see. */
function seenPairs(pairing: Pairing): SQL {
  const file = { institution: sql`asked.institution_id`, digest: sql`asked.other` }
  return sql`
    WITH held AS MATERIALIZED (
      SELECT asked.pairs, holders.* FROM (
          SELECT pair.institution_id, pair.other, array_agg(pair) AS pairs FROM (${allPairs(pairing)}) AS pair (${columnNames})
           GROUP BY pair.institution_id, pair.other) AS asked
        CROSS JOIN LATERAL (
          SELECT array_agg(holder.id) AS ids, array_agg(holder.id) FILTER (WHERE holder.is_own OR holder.is_beside) AS told_ids
            FROM (${holdersOf(pairing.own, file)}) AS holder) AS holders)
    SELECT pair.*, held.ids, (pair.item_id <> ANY (held.told_ids)) IS TRUE AS is_told
      FROM held CROSS JOIN LATERAL unnest(held.pairs) AS pair (${typed})
     WHERE pair.item_id <> ANY (held.ids)`
}

/**
 * From each side so many. Where something is offered, helpers ask too: what they may be told of has places of its own, so that what only readers
 * of the library may be told of takes none of them.
 */
const nearestOf = (pairing: Pairing) => sql`
  SELECT * FROM (
    SELECT near.*, row_number() OVER (PARTITION BY near.item_id, near.sha256, near.side ORDER BY ${sooner}) AS place,
           row_number() OVER (PARTITION BY near.item_id, near.sha256, near.side, near.is_told ORDER BY ${sooner}) AS told_place
      FROM (${seenPairs(pairing)}) AS near) AS placed
   WHERE place <= ${mostOfFile} OR (is_told AND told_place <= ${mostOfFile})`

function describedOnce(pairs: SQL): SQL {
  const file = { institution: sql`asked.institution_id`, digest: sql`asked.other` }
  return sql`
    WITH described AS MATERIALIZED (
      SELECT asked.pairs, other.* FROM (
          SELECT pair.institution_id, pair.other, pair.other_id, array_agg(pair) AS pairs FROM (${pairs}) AS pair
           GROUP BY pair.institution_id, pair.other, pair.other_id) AS asked
        CROSS JOIN LATERAL (${itemHolding(file, sql`asked.other_id`)}) AS other (other_received_at, item))
    SELECT pair.*, described.other_received_at, described.item
      FROM described CROSS JOIN LATERAL unnest(described.pairs) AS pair (${typed}, other_id uuid)`
}
