import type { AssessmentState } from '@undagi/maturity'
import type { Sql } from '../../../../platform/database/drizzle-on.ts'
import { selectDraftWords } from './outside.repository.ts'
import { type Release, releaseOf } from './release.ts'

interface Judged {
  readonly id: string
  readonly stage: AssessmentState
}

/** Whether the institution sees what was judged from outside, within a transaction of another feature. */
export async function releaseWithin(db: Sql, assessment: Judged): Promise<Release> {
  return (await releasesWithin(db, [assessment])).get(assessment.id) ?? 'closed'
}

/** The same of many at once, by the id of the assessment. */
export async function releasesWithin(
  db: Sql,
  assessments: readonly Judged[],
): Promise<ReadonlyMap<string, Release>> {
  if (assessments.length === 0) return new Map()
  const words = await selectDraftWords(
    db,
    assessments.map(({ id }) => id),
  )
  const draftOf = new Map(words.map((each) => [each.assessmentId, each]))
  return new Map(assessments.map(({ id, stage }) => [id, releaseOf(stage, draftOf.get(id) ?? null)]))
}
