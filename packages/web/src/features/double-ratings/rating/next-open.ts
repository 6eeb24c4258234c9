import type { OwnRating } from '../api/double-ratings.ts'

/** The one to rate after this: the next without a rating, going round once; undefined: none is left. */
export function nextOpen(own: readonly OwnRating[], code: string): string | undefined {
  const at = own.findIndex((each) => each.code === code)
  return [...own.slice(at + 1), ...own.slice(0, Math.max(at, 0))].find(({ rating }) => rating === null)?.code
}
