import type { ClientConfig } from 'pg'
import { queryAs } from './query-as.ts'

/** Many rows that do not compress well, in the assessment given: so that a backup takes a while and some room. */
export async function fillActions(
  superuser: ClientConfig,
  {
    assessmentId,
    institutionId,
    personId,
  }: { assessmentId: string; institutionId: string; personId: string },
  rows: number,
): Promise<void> {
  await queryAs(
    superuser,
    `INSERT INTO undagi.assessment_actions
       (assessment_id, institution_id, sequence, kind, payload, actor_id, actor_name, acted_at)
     SELECT $1, $2, 1000 + n, 'rated', jsonb_build_object('reason', md5(n::text) || md5((-n)::text)), $3, 'Rina', now()
       FROM generate_series(1, $4::integer) AS n`,
    [assessmentId, institutionId, personId, rows],
  )
}
