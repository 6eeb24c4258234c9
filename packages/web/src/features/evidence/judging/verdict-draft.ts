import type { NewOfferVerdict } from '../../../lib/api/contract.ts'

/** What is being decided about something offered, before it is sent. */
export interface VerdictDraft {
  readonly verdict?: NewOfferVerdict['verdict']
  readonly reason: string
}

export const emptyVerdict: VerdictDraft = { reason: '' }

/** As many letters as say something; only what is accepted needs none. */
const leastLetters = 10

export type VerdictFault = 'nothing_chosen' | 'reason_missing'

/** What keeps it from being sent; undefined: nothing. */
export function verdictFault({ verdict, reason }: VerdictDraft): VerdictFault | undefined {
  if (verdict === undefined) return 'nothing_chosen'
  const letters = reason.match(/[\p{L}\p{N}]/gu) ?? []
  return verdict === 'accepted' || letters.length >= leastLetters ? undefined : 'reason_missing'
}
