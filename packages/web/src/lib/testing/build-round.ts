import type { RoundOverview } from '../api/contract.ts'

/** A round as the overview lists it; what a test is about stands in `own`. */
export const buildRound = (year: number, own: Partial<RoundOverview> = {}): RoundOverview => ({
  id: String(year),
  year,
  name: `Evaluasi ${year}`,
  kind: 'evaluation',
  assessmentId: String(year),
  edition: { id: 'spbe-2020', revision: 1, sha256: '', shortName: '47 indikator' },
  assessmentDate: `${year}-08-15`,
  deadline: null,
  visitDate: null,
  openedNationally: null,
  timeZone: 'Asia/Makassar',
  target: null,
  index: { exact: '5/2', rounded: '2.50' },
  predicate: 'Cukup',
  official: null,
  answered: 47,
  indicators: 47,
  newerRevision: null,
  comparableWithPrevious: true,
  ...own,
})
