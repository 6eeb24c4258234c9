import type { MemberRole } from '@undagi/permissions'
import type { Client } from 'pg'
import type { Nation } from '../national/nation.ts'

/** Makes the first assessor of the nation, who is signed in already, an administrator and an assessor of all of it. */
export const appointAdministrator = (owner: Client, nation: Nation): Promise<void> =>
  appointEverywhere(owner, nation, ['administrator', 'internal_assessor'])

/** Gives the first assessor of the nation roles in all of it. */
export async function appointEverywhere(
  owner: Client,
  { institutions }: Nation,
  roles: readonly MemberRole[],
): Promise<void> {
  const [first] = institutions
  if (first === undefined) throw new Error('A nation has institutions.')
  await owner.query('BEGIN')
  await owner.query('SELECT undagi.begin_operation($1, now())', [institutions.map(({ id }) => id)])
  for (const role of roles) {
    await owner.query(
      `SELECT undagi.enrol(id, $2, $3, $4, '2021-01-01', NULL) FROM unnest($1::uuid[]) AS i(id)`,
      [institutions.map(({ id }) => id), first.assessor.name, first.assessor.email, role],
    )
  }
  await owner.query('COMMIT')
}
