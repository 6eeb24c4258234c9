import type { EvidenceExamination } from '../../../lib/api/contract.ts'

type Examined = Pick<
  EvidenceExamination,
  'offerId' | 'title' | 'indicatorCode' | 'state' | 'verdict' | 'isConcerned'
>

/** What a person brought or offered and was asked to repair, or was refused; what was revised since waits for somebody else. */
export const repairsFor = (examined: readonly Examined[]) =>
  examined.flatMap(({ offerId, title, indicatorCode, state, verdict, isConcerned }) =>
    isConcerned && (state === 'repair_asked' || state === 'refused')
      ? [{ offerId, title, indicatorCode, state, reason: verdict?.reason ?? '' }]
      : [],
  )
