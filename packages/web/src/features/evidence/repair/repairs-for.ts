import type { EvidenceExamination } from '../../../lib/api/contract.ts'

type Examined = Pick<
  EvidenceExamination,
  'offerId' | 'title' | 'indicatorCode' | 'state' | 'verdict' | 'isOwn'
>

/** What a person brought themselves and was asked to repair; what was revised since waits for somebody else. */
export const repairsFor = (examined: readonly Examined[]) =>
  examined.flatMap(({ offerId, title, indicatorCode, state, verdict, isOwn }) =>
    isOwn && state === 'repair_asked'
      ? [{ offerId, title, indicatorCode, reason: verdict?.reason ?? '' }]
      : [],
  )
