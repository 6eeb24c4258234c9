import type { Client } from 'pg'

/** A second assessor of an institution, signed in under the token that is given back. */
export async function enrolColleague(owner: Client, institutionId: string): Promise<string> {
  const token = 'session-of-a-colleague-of-the-assessor'
  const email = 'rekan@instansi.example'
  await owner.query('BEGIN')
  await owner.query('SELECT undagi.begin_operation($1, now())', [[institutionId]])
  await owner.query(
    `INSERT INTO signin."user" (id, name, email, email_verified) VALUES ('rekan', 'Rekan', $1, true)`,
    [email],
  )
  await owner.query(
    `INSERT INTO signin.session (id, token, user_id, expires_at) VALUES ('rekan', $1, 'rekan', now() + interval '12 hours')`,
    [token],
  )
  await owner.query(`SELECT undagi.enrol($1, 'Rekan', $2, 'internal_assessor', '2021-01-01', NULL)`, [
    institutionId,
    email,
  ])
  await owner.query('COMMIT')
  return token
}
