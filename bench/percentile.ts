/**
 * The smallest value that at least `share` of the values do not exceed (nearest rank): always a value that was measured.
 * `percentile([1, 2, 3, 4], 0.5)` is 2. Nothing measured gives NaN, which holds no promise.
 */
export function percentile(values: readonly number[], share: number): number {
  const ascending = values.toSorted((a, b) => a - b)
  const rank = Math.max(1, Math.ceil(share * ascending.length))
  return ascending[rank - 1] ?? Number.NaN
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5)
}
