/**
 * How many indicators a regulation counts: one that is scored for several services is one. `countIndicators(['34', '35', '35-2', '35-3'])` is 2,
 * though it has four values.
 */
export function countIndicators(codes: readonly string[]): number {
  return new Set(codes.map((code) => code.replace(/-\d+$/, ''))).size
}
