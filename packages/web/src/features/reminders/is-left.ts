import { isLongAgo } from '../../lib/long-ago.ts'
import type { OwnTask } from './api/tasks.ts'

const ofRound: readonly OwnTask['kind'][] = ['stage', 'contribution', 'confirmation', 'consolidation']

/** A task of a round that was left long ago: it is told as that, last among one’s own, and not counted as late. */
export function isLeft({ kind, daysLate }: Pick<OwnTask, 'kind' | 'daysLate'>): boolean {
  return isLongAgo({ daysLate }) && ofRound.includes(kind)
}

/** That somebody is to hurry: what is late, without what was left. */
export function isPressing(task: Pick<OwnTask, 'kind' | 'daysLate'>): boolean {
  return task.daysLate > 0 && !isLeft(task)
}
