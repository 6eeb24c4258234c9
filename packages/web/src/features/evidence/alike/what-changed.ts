import type { AlikeEvidence, EvidenceCopy } from '../../../lib/api/contract.ts'

type Likeness = Pick<AlikeEvidence | EvidenceCopy, 'kind' | 'byYear'>

/** Which part of a text that is the same otherwise is another one; `null`: it is not the same otherwise, or nothing is another. */
export function whatChanged({
  kind,
  byYear,
}: Likeness): 'year' | 'date' | 'number_and_year' | 'number_or_date' | null {
  if (kind === 'year_changed') return byYear === null ? 'date' : 'year'
  if (kind === 'number_changed') return byYear === null ? 'number_or_date' : 'number_and_year'
  return null
}

/** Last year's text with this year's date. Within one year two documents may well say the same, so that there is nothing to warn of. */
export const isLastYears = (likeness: Likeness) =>
  whatChanged(likeness) !== null && likeness.byYear === 'later'
