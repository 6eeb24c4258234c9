import type { Sql } from '../../../../platform/database/drizzle-on.ts'
import { isMinistryHere } from '../../../people/usecases/has-ministry.ts'
import type { TakenOutside } from '../stage-moved.ts'

interface Here {
  readonly institutionId: string
  readonly at: Date
}

/** The ministry shows a draft. Whoever would see it records its letter only where nobody operates here for the ministry. */
export async function showsDraftAs(db: Sql, actedAs: TakenOutside['actedAs'], here: Here): Promise<boolean> {
  return actedAs === 'national_operator' || !(await isMinistryHere(db, here))
}
