import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { selectOpenRequests } from '../contributions.repository.ts'

/** What units are asked, have not answered and still can: of one assessment, or of all that this transaction may see. */
export const listOpenRequests = (db: Sql, where: { readonly assessmentId?: string | undefined }) =>
  selectOpenRequests(db, where)
