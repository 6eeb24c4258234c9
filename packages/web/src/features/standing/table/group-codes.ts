import type { RankedRow } from '../../../lib/api/standing.ts'

/** The parts that a table prints, in its own order. */
export function groupCodes(rows: readonly RankedRow[]): readonly string[] {
  return Object.keys(rows[0]?.groups ?? {})
}
