import pg from 'pg'
import { connectionOf } from '../national/connection.ts'
import { seededRandom } from '../seeded-random.ts'
import { assessorsWords } from './assessors-words.ts'

const indicators = 47

const published = `
  SELECT a.id FROM undagi.assessments a
  JOIN undagi.rounds r ON r.id = a.round_id JOIN undagi.institutions i ON i.id = a.institution_id
  WHERE i.slug = 'kota-contoh' AND a.stage = 'published' AND r.kind = 'evaluation' ORDER BY r.year LIMIT 1`

/** Gives the published evaluation of the example as many words as assessors write, and returns it. What was judged is never changed in the product. */
export async function lengthenReport(dataFolder: string): Promise<string> {
  const database = new pg.Client(connectionOf(dataFolder, 'bypass'))
  await database.connect()
  try {
    const { rows } = await database.query<{ id: string }>(published)
    const [assessment] = rows
    if (assessment === undefined) throw new Error('The example has no published evaluation.')
    const judged = await database.query<{ sequence: string }>(
      `SELECT sequence FROM undagi.assessment_actions WHERE assessment_id = $1 AND kind = 'stage_judged'`,
      [assessment.id],
    )
    const random = seededRandom(60)
    // What was judged of a few indicators is carried by all others: these few say as much as all would.
    const sentences = Math.ceil((indicators * 14) / judged.rows.length)
    const words = judged.rows.map(({ sequence }) => ({
      sequence,
      said: {
        ...{ facts: assessorsWords(random, sentences), analysis: assessorsWords(random, sentences) },
        justification: assessorsWords(random, sentences),
      },
    }))
    await database.query('SET session_replication_role = replica')
    await database.query(
      `UPDATE undagi.assessment_actions SET payload = payload || w.said
       FROM jsonb_to_recordset($2) AS w(sequence bigint, said jsonb)
       WHERE assessment_id = $1 AND assessment_actions.sequence = w.sequence`,
      [assessment.id, JSON.stringify(words)],
    )
    return assessment.id
  } finally {
    await database.end()
  }
}
