import { useQuery } from '@tanstack/react-query'
import type { Institution } from '../../../lib/api/contract.ts'
import { examinationsQuery } from '../api/examinations.ts'
import { VerdictLine } from './verdict-line.tsx'

interface OfferVerdictProps {
  readonly institution: Institution
  readonly assessmentId: string
  readonly offerId: string
}

/** What the person judging said of something offered, where it is offered. */
export function OfferVerdict({ institution, assessmentId, offerId }: OfferVerdictProps) {
  const { data } = useQuery(examinationsQuery(assessmentId))
  const examination = data?.find((each) => each.offerId === offerId)
  return examination ? <VerdictLine {...{ institution, examination }} /> : null
}
