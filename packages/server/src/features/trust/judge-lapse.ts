import type { TrustFacts } from '@undagi/documents'

const dayMs = 24 * 60 * 60 * 1000
/** Early enough for somebody to fetch the next list, or to ask for the next certificate. */
const warnDays = { anchor: 90, intermediate: 90, revocation_list: 3 } as const

export type Lapse = 'in_force' | 'lapses_soon' | 'lapsed'

/** Whether a certificate or list is in its time. A list that does not say when the next one is due proves nothing new. */
export function judgeLapse({ kind, validTo }: Pick<TrustFacts, 'kind' | 'validTo'>, now: Date): Lapse {
  if (validTo === null) return 'lapsed'
  const leftMs = new Date(validTo).getTime() - now.getTime()
  if (leftMs < 0) return 'lapsed'
  return leftMs <= warnDays[kind] * dayMs ? 'lapses_soon' : 'in_force'
}
