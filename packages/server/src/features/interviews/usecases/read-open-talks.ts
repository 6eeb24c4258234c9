import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { foldInterview } from '../fold-interview.ts'
import { selectEntries, toRecordedEntry, waitForInterview } from '../interviews.repository.ts'
import { codesOf, type OpenTalks, openTalks } from '../open-talks.ts'

/** What of the interview of an assessment still waits; whether its reader may know, the caller asks. */
export async function readOpenTalks(db: Sql, assessmentId: string, at: Date): Promise<OpenTalks> {
  return openTalks(foldInterview((await selectEntries(db, assessmentId)).map(toRecordedEntry)), at)
}

export type { OpenTalks }
export { codesOf, waitForInterview }
