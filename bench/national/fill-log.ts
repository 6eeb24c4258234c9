import type { Client } from 'pg'
import type { Nation } from './nation.ts'

/** Actions that the log of a nation has after five years of typing, rating and reviewing. */
const logRows = 1_000_000

/** Adds settled texts to the actions that are there, until the log has as many rows. */
export async function fillLog(owner: Client, { institutions }: Nation): Promise<void> {
  await owner.query('BEGIN')
  await owner.query('SELECT undagi.begin_operation($1, now())', [institutions.map(({ id }) => id)])
  const { rows } = await owner.query<{ there: number }>(
    'SELECT count(*)::integer AS there FROM undagi.assessment_actions',
  )
  const there = rows[0]?.there ?? 0
  for (let written = there, turn = 1; written < logRows; turn += 1) {
    const { rowCount } = await owner.query(addTurn, [turn, logRows - written])
    written += rowCount ?? 0
  }
  await owner.query('COMMIT')
  await owner.query('VACUUM ANALYZE')
}

const addTurn = `
  INSERT INTO undagi.assessment_actions
    (assessment_id, institution_id, sequence, kind, indicator_code, payload, actor_id, actor_name, acted_at)
  SELECT assessment_id, institution_id, 1000 * $1::integer + sequence, 'text_settled', indicator_code,
         jsonb_build_object('field', 'facts', 'text', 'Fakta ' || md5(id::text || $1) || repeat(' yang ditulis asesor', 4)),
         actor_id, actor_name, acted_at + interval '1 day' * $1
    FROM undagi.assessment_actions WHERE sequence < 1000 LIMIT $2`
