import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { foldInterview } from '../fold-interview.ts'
import { selectObjected, toRecordedEntry } from '../interviews.repository.ts'
import { type OpenTalks, openTalks } from '../open-talks.ts'

type Accepted = OpenTalks['accepted']

/** Objections that were accepted in each of these assessments, whether or not they were judged since. Whether their reader may know, the caller asks. */
export async function readAccepted(
  db: Sql,
  assessmentIds: readonly string[],
  at: Date,
): Promise<ReadonlyMap<string, Accepted>> {
  if (assessmentIds.length === 0) return new Map()
  const byRoom = Map.groupBy(await selectObjected(db, assessmentIds), ({ assessmentId }) => assessmentId)
  return new Map(
    [...byRoom].map(([id, own]) => [id, openTalks(foldInterview(own.map(toRecordedEntry)), at).accepted]),
  )
}
