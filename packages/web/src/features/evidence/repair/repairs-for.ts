import type { EvidenceExamination } from '../../../lib/api/contract.ts'

type Examined = Pick<
  EvidenceExamination,
  'offerId' | 'itemId' | 'title' | 'indicatorCode' | 'state' | 'verdict' | 'isConcerned' | 'awaitsMending'
>

/** What a person brought or offered and was asked to repair, or was refused; what was revised since waits for somebody else, and what nobody looks at again waits for nobody. */
export const repairsFor = (examined: readonly Examined[]) =>
  examined.flatMap(({ offerId, itemId, title, indicatorCode, state, verdict, isConcerned, awaitsMending }) =>
    isConcerned && awaitsMending && (state === 'repair_asked' || state === 'refused')
      ? [{ offerId, itemId, title, indicatorCode, state, reason: verdict?.reason ?? '' }]
      : [],
  )
