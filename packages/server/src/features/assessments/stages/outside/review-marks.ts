import type { RecordedAction } from '../../assessment-action.ts'
import type { Outside } from './gather-outside.ts'

/** What the review has not said, or has not found valid, of the values that stand now; in the order of the instrument. */
export interface MarksLeft {
  readonly unmarked: readonly string[]
  readonly invalid: readonly string[]
}

/** A mark on what was judged again since is none: nobody has looked at what stands there now. */
export function marksLeft(codes: readonly string[], { reviews }: Pick<Outside, 'reviews'>): MarksLeft {
  const current = (code: string) => {
    const review = reviews.get(code)
    return review?.isCurrent ? review : undefined
  }
  return {
    unmarked: codes.filter((code) => current(code) === undefined),
    invalid: codes.filter((code) => current(code)?.valid === false),
  }
}

/** Values that a letter has set since they were consolidated: what the review marked, or went on without a mark, was another value. */
export function setSinceReview(
  codes: readonly string[],
  { corrections }: Pick<Outside, 'corrections'>,
  newestFirst: readonly RecordedAction[],
): readonly string[] {
  const opened = newestFirst.find((each) => each.kind === 'stage_moved' && each.move === 'open_consolidation')
  if (opened === undefined) return []
  return codes.filter((code) => (corrections.get(code) ?? []).some(({ at }) => at > opened.actedAt))
}
