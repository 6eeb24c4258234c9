import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'

export interface Offering {
  readonly institutionId: string
  /** Of somebody who is signed in. */
  readonly token: string
  readonly personId: string
  readonly assessments: { readonly last: string; readonly now: string }
}

/** An institution with two rounds of one edition and somebody who assesses it. For the superuser, whom no reference binds. */
export async function makeOffering(superuser: Client, token: string): Promise<Offering> {
  const [institutionId, last, now] = [randomUUID(), randomUUID(), randomUUID()]
  await superuser.query(insertInstitution, [institutionId, token])
  for (const [year, id] of [
    [2023, last],
    [2024, now],
  ] as const)
    await superuser.query(insertRound, [institutionId, year, id])
  return { institutionId, token, personId: institutionId, assessments: { last, now } }
}

const insertInstitution = `
  WITH made AS (
    INSERT INTO undagi.institutions (id, slug, name, category, time_zone)
    VALUES ($1::uuid, $2::text, $2, 'Pemerintah Kabupaten', 'Asia/Jakarta')
  ), people AS (
    INSERT INTO undagi.people (id, name, email, signin_user_id) VALUES ($1::uuid, $2, $2 || '@bench.undagi.test', $1)
  ), members AS (
    INSERT INTO undagi.memberships (person_id, institution_id, role, valid_from) VALUES ($1::uuid, $1, 'internal_assessor', '2021-01-01')
  ), users AS (
    INSERT INTO signin."user" (id, name, email, email_verified) VALUES ($1::uuid, $2, $2 || '@bench.undagi.test', true)
  )
  INSERT INTO signin.session (id, token, user_id, expires_at)
  VALUES ($1::uuid, encode(sha256(convert_to($2, 'UTF8')), 'hex'), $1, now() + interval '12 hours')`

const insertRound = `
  WITH round AS (
    INSERT INTO undagi.rounds (institution_id, year, name, edition_id, edition_revision, edition_sha256, assessment_date, time_zone, kind)
    VALUES ($1::uuid, $2::integer, 'Putaran', 'bench', 1, repeat('0', 64), make_date($2, 12, 1), 'Asia/Jakarta', 'evaluation') RETURNING id
  )
  INSERT INTO undagi.assessments (id, institution_id, round_id) SELECT $3::uuid, $1, id FROM round`
