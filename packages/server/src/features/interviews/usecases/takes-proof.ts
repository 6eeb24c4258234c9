import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { foldInterview } from '../fold-interview.ts'
import { selectEntries, toRecordedEntry } from '../interviews.repository.ts'

interface Wanted {
  readonly assessmentId: string
  readonly code: string
  /** Whether the institution sees values, and so may object. */
  readonly seesValues: boolean
  readonly at: Date
}

/** Whether an answer to a clarification of this indicator is still taken, or an objection to its value: what either points at is brought first. */
export async function takesProof(db: Sql, { assessmentId, code, seesValues, at }: Wanted): Promise<boolean> {
  const entries = (await selectEntries(db, assessmentId)).map(toRecordedEntry)
  const { clarifications, term } = foldInterview(entries)
  const isObjected = seesValues && term !== null && at < term.dueAt
  return isObjected || clarifications.some((asked) => asked.code === code && at < asked.dueAt)
}
