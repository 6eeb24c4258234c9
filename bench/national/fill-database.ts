import type { Client } from 'pg'
import type { Nation } from './nation.ts'

const batchSize = 100

/**
 * Writes the nation through SQL, as the owner of the tables. What the application would have left behind is there too:
 * one action per rating, the folded states and the result of every assessment.
 */
export async function fillDatabase(owner: Client, nation: Nation): Promise<void> {
  const { instrument, instrumentSha256, institutions, rounds } = nation
  const insert = (sql: string, rows: unknown) => owner.query(sql, [JSON.stringify(rows)])
  await owner.query('BEGIN')
  await owner.query('SELECT undagi.begin_operation($1, now())', [institutions.map(({ id }) => id)])
  await insert(
    `INSERT INTO undagi.institutions (id, slug, name, category, time_zone)
     SELECT id, slug, name, 'Pemerintah Kabupaten', 'Asia/Jakarta'
       FROM jsonb_to_recordset($1) AS r(id uuid, slug text, name text)`,
    institutions,
  )
  await owner.query(
    `INSERT INTO undagi.instrument_editions (id, revision, sha256, content) VALUES ($1, $2, $3, $4)`,
    [instrument.id, instrument.revision, instrumentSha256, JSON.stringify(instrument)],
  )
  await insert(
    `INSERT INTO undagi.rounds
       (id, year, name, edition_id, edition_revision, edition_sha256, assessment_date, time_zone, kind)
     SELECT r.id, year, 'Evaluasi nasional ' || year, e.id, e.revision, e.sha256, make_date(year, 6, 30), 'Asia/Jakarta', 'evaluation'
       FROM jsonb_to_recordset($1) AS r(id uuid, year integer), undagi.instrument_editions e`,
    rounds,
  )
  await fillPeople(owner, nation)
  for (let start = 0; start < nation.assessments.length; start += batchSize) {
    await fillAssessments(owner, nation, start)
  }
  await owner.query('COMMIT')
  await owner.query('VACUUM ANALYZE')
  await owner.query('CHECKPOINT')
}

async function fillPeople(owner: Client, { institutions }: Nation): Promise<void> {
  const assessors = institutions.map(({ id, assessor }) => ({ institution: id, ...assessor }))
  await owner.query(
    `WITH assessor AS (
       SELECT * FROM jsonb_to_recordset($1) AS r(id uuid, institution uuid, name text, email text)
     ), signed_up AS (
       INSERT INTO signin."user" (id, name, email, email_verified) SELECT id::text, name, email, true FROM assessor
     ), person AS (
       INSERT INTO undagi.people (id, name, email, signin_user_id) SELECT id, name, email, id::text FROM assessor
     )
     INSERT INTO undagi.memberships (person_id, institution_id, role, valid_from)
     SELECT id, institution, 'internal_assessor', '2021-01-01' FROM assessor`,
    [JSON.stringify(assessors)],
  )
}

async function fillAssessments(owner: Client, nation: Nation, start: number): Promise<void> {
  const assessorOf = new Map(nation.institutions.map(({ id, assessor }) => [id, assessor]))
  const batch = nation.assessments.slice(start, start + batchSize).map((assessment) => ({
    ...assessment,
    actor: assessorOf.get(assessment.institutionId),
  }))
  await owner.query(
    `WITH batch AS (
       SELECT * FROM jsonb_to_recordset($1)
         AS r(id uuid, "institutionId" uuid, "roundId" uuid, ratings jsonb, result jsonb, actor jsonb)
     ), assessed AS (
       INSERT INTO undagi.assessments (id, institution_id, round_id, version)
       SELECT id, "institutionId", "roundId", 47 FROM batch
     ), rated AS (
       SELECT b.*, code, nullif(value, 'null') AS value, row_number() OVER (PARTITION BY b.id) AS sequence
         FROM batch b, jsonb_each_text(ratings) AS e(code, value)
     ), acted AS (
       INSERT INTO undagi.assessment_actions
         (assessment_id, institution_id, sequence, kind, indicator_code, payload, actor_id, actor_name, acted_at)
       SELECT id, "institutionId", sequence, 'rated', code, jsonb_build_object('value', value),
              (actor->>'id')::uuid, actor->>'name', '2025-06-01'
         FROM rated
     ), folded AS (
       INSERT INTO undagi.indicator_states
         (assessment_id, institution_id, indicator_code, value, facts, analysis, version, changed_by_name, changed_at)
       SELECT id, "institutionId", code, value, repeat('Fakta yang diisi asesor. ', 8),
              repeat('Analisis. ', 10), 1, actor->>'name', '2025-06-01'
         FROM rated
     )
     INSERT INTO undagi.assessment_results
       (assessment_id, institution_id, index_exact, index_rounded, predicate, answered, indicators, result, at_sequence)
     SELECT id, "institutionId", result->'index'->>'exact', result->'index'->>'rounded', result->'predicate'->>'name',
            47 - jsonb_array_length(result->'missing'), 47, result, 47
       FROM batch`,
    [JSON.stringify(batch)],
  )
}
