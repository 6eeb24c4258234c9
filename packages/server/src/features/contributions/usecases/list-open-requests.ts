import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { selectOpenRequests, waitForContributions } from '../contributions.repository.ts'

/** What units are asked, have not answered and still can: of one assessment, or of all that this transaction may see. */
export const listOpenRequests = (db: Sql, where: { readonly assessmentId?: string | undefined }) =>
  selectOpenRequests(db, where)

/** Nobody asks or answers until the transaction ends: what was listed stays what is open. Taken before the assessment itself is held. */
export const holdOpenRequests = (db: Sql, assessmentId: string): Promise<void> =>
  waitForContributions(db, assessmentId)
