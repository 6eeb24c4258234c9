/** What a check counted. `notes` are printed at the end: every skipped test with its reason. */
export interface Tally {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  readonly notes: readonly string[]
}

export const nothing: Tally = { passed: 0, failed: 0, skipped: 0, notes: [] }

export function add(left: Tally, right: Tally): Tally {
  return {
    passed: left.passed + right.passed,
    failed: left.failed + right.failed,
    skipped: left.skipped + right.skipped,
    notes: [...left.notes, ...right.notes],
  }
}

/** The line that continuous integration reads. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  const line = `${passed} passed, ${failed} failed`
  return skipped === 0 ? line : `${line}, ${skipped} skipped`
}
