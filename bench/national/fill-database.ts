import type { Client } from 'pg'
import type { Nation } from './nation.ts'

const batchSize = 100

/**
 * Writes the nation through SQL, as the owner of the tables, into a migrated database that has the instrument's edition.
 * It holds what the application would have left behind: one action per rating, the folded states, every result.
 */
export async function fillDatabase(owner: Client, nation: Nation): Promise<void> {
  const { institutions, rounds, instrument, assessments } = nation
  await owner.query('BEGIN')
  await owner.query('SELECT undagi.begin_operation($1, now())', [institutions.map(({ id }) => id)])
  await owner.query(insertInstitutions, [JSON.stringify(institutions)])
  await owner.query(insertRounds, [JSON.stringify(rounds), instrument.id, instrument.revision])
  await owner.query(insertSignedInUsers, [JSON.stringify(institutions)])
  const { rows: enrolled } = await owner.query<{ institution: string; person: string }>(enrolAssessors, [
    JSON.stringify(institutions),
  ])
  const personOf = new Map(enrolled.map(({ institution, person }) => [institution, person]))
  const nameOf = new Map(institutions.map(({ id, assessor }) => [id, assessor.name]))
  const indicators = Object.keys(assessments[0]?.ratings ?? {}).length
  for (let start = 0; start < assessments.length; start += batchSize) {
    const batch = assessments.slice(start, start + batchSize).map((assessment) => ({
      ...assessment,
      person: personOf.get(assessment.institutionId),
      personName: nameOf.get(assessment.institutionId),
    }))
    await owner.query(insertAssessments, [JSON.stringify(batch), indicators])
  }
  await owner.query('COMMIT')
  await owner.query('VACUUM ANALYZE')
}

const insertInstitutions = `
  INSERT INTO undagi.institutions (id, slug, name, category, time_zone)
  SELECT id, slug, name, 'Pemerintah Kabupaten', 'Asia/Jakarta'
    FROM jsonb_to_recordset($1) AS r(id uuid, slug text, name text)`

const insertRounds = `
  INSERT INTO undagi.rounds
    (id, year, name, edition_id, edition_revision, edition_sha256, assessment_date, time_zone, kind)
  SELECT r.id, year, 'Evaluasi nasional ' || year, e.id, e.revision, e.sha256,
         make_date(year, 6, 30), 'Asia/Jakarta', 'evaluation'
    FROM jsonb_to_recordset($1) AS r(id uuid, year integer)
    JOIN undagi.instrument_editions e ON e.id = $2 AND e.revision = $3`

const insertSignedInUsers = `
  WITH signed_in AS (
    SELECT id, assessor->>'name' AS name, assessor->>'email' AS email, assessor->>'token' AS token
      FROM jsonb_to_recordset($1) AS r(id text, assessor jsonb)
  ), users AS (
    INSERT INTO signin."user" (id, name, email, email_verified) SELECT id, name, email, true FROM signed_in
  )
  INSERT INTO signin.session (id, token, user_id, expires_at)
  SELECT id, encode(sha256(convert_to(token, 'UTF8')), 'hex'), id, now() + interval '12 hours' FROM signed_in`

const enrolAssessors = `
  SELECT id AS institution,
         undagi.enrol(id, assessor->>'name', assessor->>'email', 'internal_assessor', '2021-01-01', NULL) AS person
    FROM jsonb_to_recordset($1) AS r(id uuid, assessor jsonb)`

const insertAssessments = `
  WITH batch AS (
    SELECT * FROM jsonb_to_recordset($1)
      AS r(id uuid, "institutionId" uuid, "roundId" uuid, ratings jsonb, result jsonb, person uuid, "personName" text)
  ), assessed AS (
    INSERT INTO undagi.assessments (id, institution_id, round_id, version)
    SELECT id, "institutionId", "roundId", $2::integer FROM batch
  ), rated AS (
    SELECT b.*, code, value, row_number() OVER (PARTITION BY b.id) AS sequence
      FROM batch b, jsonb_each_text(ratings) AS e(code, value)
  ), acted AS (
    INSERT INTO undagi.assessment_actions
      (assessment_id, institution_id, sequence, kind, indicator_code, payload, actor_id, actor_name, acted_at)
    SELECT id, "institutionId", sequence, 'rated', code,
           jsonb_build_object('indicatorCode', code, 'value', value, 'reason', NULL), person, "personName", '2025-06-01'
      FROM rated
  ), folded AS (
    INSERT INTO undagi.indicator_states
      (assessment_id, institution_id, indicator_code, value, facts, analysis, version, changed_by_name, changed_at)
    SELECT id, "institutionId", code, value, repeat('Fakta yang ditulis asesor. ', 8),
           repeat('Analisis yang ditulis asesor. ', 4), 1, "personName", '2025-06-01'
      FROM rated
  )
  INSERT INTO undagi.assessment_results
    (assessment_id, institution_id, index_exact, index_rounded, predicate, answered, indicators, result, at_sequence)
  SELECT id, "institutionId", result->'index'->>'exact', result->'index'->>'rounded', result->'predicate'->>'name',
         $2::integer - jsonb_array_length(result->'missing'), $2::integer, result, $2::integer
    FROM batch`
