import type { StageOverview } from '../../../lib/api/stages-outside.ts'

type Row = StageOverview['indicators'][number]

/** A mark that stands and says that the value is not valid: nobody's word is turned over in passing. */
export function isInvalid({ review }: Pick<Row, 'review'>): boolean {
  return review?.isCurrent === true && !review.valid
}

/** A mark that stands and says that it is valid: marking it again would only take its note and name away. */
export function isValid({ review }: Pick<Row, 'review'>): boolean {
  return review?.isCurrent === true && review.valid
}

/** What was confirmed is one mark as it was read: another since then asks anew. */
export const markKey = ({ code, review }: Pick<Row, 'code' | 'review'>) => `${code}/${review?.version ?? 0}`

/** Of what was chosen: all but those that stand marked as valid, and those as not valid unless each was confirmed by itself. */
export function rowsToMark<Chosen extends Pick<Row, 'code' | 'review'>>(
  rows: readonly Chosen[],
  confirmed: ReadonlySet<string>,
): Chosen[] {
  return rows.filter((row) => !isValid(row) && (!isInvalid(row) || confirmed.has(markKey(row))))
}
