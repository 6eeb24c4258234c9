import type { AssessmentState } from '@undagi/maturity'
import type { Sql } from '../../../../platform/database/drizzle-on.ts'
import { toAction } from '../../actions.repository.ts'
import { gatherOutside } from './gather-outside.ts'
import { selectOutsideActions } from './outside.repository.ts'
import { type Release, releaseOf } from './release.ts'

/** Whether the institution sees what was judged from outside, within a transaction of another feature. */
export async function releaseWithin(
  db: Sql,
  { id, stage }: { readonly id: string; readonly stage: AssessmentState },
): Promise<Release> {
  const { draft } = gatherOutside((await selectOutsideActions(db, id)).map(toAction))
  return releaseOf(stage, draft)
}
