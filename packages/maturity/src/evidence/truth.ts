/** What can be said of a condition: Kleene's three values. What nobody knows is never taken for a no. */
export type Truth = 'yes' | 'no' | 'unknown'

/** One no decides; else one unknown leaves it open: `allTrue([])` is "yes". */
export function allTrue(truths: readonly Truth[]): Truth {
  if (truths.includes('no')) return 'no'
  return truths.includes('unknown') ? 'unknown' : 'yes'
}

/** One yes decides; else one unknown leaves it open: `anyTrue([])` is "no". */
export function anyTrue(truths: readonly Truth[]): Truth {
  if (truths.includes('yes')) return 'yes'
  return truths.includes('unknown') ? 'unknown' : 'no'
}
