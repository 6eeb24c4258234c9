import { judgedOutside } from '@undagi/maturity'
import type { OutsideStage, StageOverview } from '../../lib/api/stages-outside.ts'

/** The stage in which assessors judge now, or the last one in which they did; undefined: none was opened, or none is this person's to see. */
export function stageToJudge({
  stage,
  seen,
}: Pick<StageOverview, 'stage' | 'seen'>): OutsideStage | undefined {
  return judgedOutside.find((each) => each === stage) ?? judgedOutside.findLast((each) => seen.includes(each))
}
