import type { StageOverview } from '../../../lib/api/stages-outside.ts'

interface ReviewCount {
  readonly valid: number
  readonly invalid: readonly string[]
  /** Nobody has marked them since they were judged. */
  readonly open: readonly string[]
}

/** How far the review has come; a mark on what was judged again since is none. */
export function countReviews({ indicators }: Pick<StageOverview, 'indicators'>): ReviewCount {
  const marked = (wanted: boolean) =>
    indicators.filter(({ review }) => review?.isCurrent && review.valid === wanted).map(({ code }) => code)
  const open = indicators.filter(({ review }) => !review?.isCurrent).map(({ code }) => code)
  return { valid: marked(true).length, invalid: marked(false), open }
}

/** The next that this person may mark and nobody has: after `code`, and from the first again; never `code` itself. */
export function nextToMark(
  indicators: StageOverview['indicators'],
  code: string | undefined,
): string | undefined {
  const at = indicators.findIndex((each) => each.code === code)
  const others = [...indicators.slice(at + 1), ...indicators.slice(0, Math.max(at, 0))]
  return others.find(({ mayReview, review }) => mayReview && !review?.isCurrent)?.code
}
