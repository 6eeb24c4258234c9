import type { AssessmentState } from '@undagi/maturity'
import type { Actor } from '../../../platform/database/actor.ts'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { foldInterview } from '../fold-interview.ts'
import type { Interview } from '../interview.ts'
import { canInInterview } from '../interviews.policy.ts'
import { selectEntries, toRecordedEntry } from '../interviews.repository.ts'

interface Assessed {
  readonly id: string
  readonly institutionId: string
  readonly stage: AssessmentState
}

/** What was asked of an institution in and after an interview, and what it objected to. */
export interface Talks extends Pick<Interview, 'clarifications' | 'objections'> {
  readonly assessmentId: string
  /** Until when the institution may object; null: nobody said. */
  readonly objectUntil: Date | null
  /** Whether it can still be answered: the assessment stands before its publication. */
  readonly isOpen: boolean
}

/** Of those of these assessments whose room the person reads. */
export async function readTalks(
  db: Sql,
  actor: Actor,
  assessments: readonly Assessed[],
): Promise<readonly Talks[]> {
  const talks: Talks[] = []
  for (const each of assessments) {
    if (!canInInterview(actor, 'read_interview', each)) continue
    const { clarifications, objections, term } = foldInterview(
      (await selectEntries(db, each.id)).map(toRecordedEntry),
    )
    talks.push({
      ...{ assessmentId: each.id, clarifications, objections, objectUntil: term?.dueAt ?? null },
      isOpen: each.stage !== 'published',
    })
  }
  return talks
}
