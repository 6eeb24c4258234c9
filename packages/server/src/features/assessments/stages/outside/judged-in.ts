import type { JudgingStage } from '@undagi/maturity'
import type { SeenStages } from './load-stages.ts'
import { judgedTest } from './outside-work.ts'

/** Whether an indicator was judged in a stage, for every page that counts it. */
export function judgedIn({
  row,
  moves,
  outside,
}: Pick<SeenStages, 'row' | 'moves' | 'outside'>): (stage: JudgingStage, code: string) => boolean {
  const test = judgedTest({ state: row.stage, moves: moves.toReversed(), outside })
  return (stage, code) => stage !== 'self_assessment' && test(stage, code)
}
