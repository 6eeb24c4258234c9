import type { Actor } from '../../../../platform/database/actor.ts'
import type { Sql } from '../../../../platform/database/drizzle-on.ts'
import { isMinistryHere } from '../../../people/usecases/has-ministry.ts'
import { canWriteReportWords } from '../../reports.policy.ts'
import type { Reported } from '../read-reported.ts'

interface Writing {
  readonly actor: Actor
  readonly row: Pick<Reported['row'], 'id' | 'institutionId' | 'stage'>
  readonly at: Date
}

/** Whether this person writes what the report says of an aspect, now. */
export async function writesWords(db: Sql, { actor, row, at }: Writing): Promise<boolean> {
  const hasMinistry = await isMinistryHere(db, { ...row, at })
  return canWriteReportWords(actor, { ...row, hasMinistry })
}
