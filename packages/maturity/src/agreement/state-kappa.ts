import type { Kappa } from './weighted-kappa.ts'

/** Below so many pairs no kappa is stated. Our own choice, as `leastForDrift` is: no text at hand names a number. */
export const leastForAgreement = 10

/** A kappa that may be told, or why there is none to tell. */
export type StatedKappa = Kappa | { readonly known: false; readonly why: 'too_few'; readonly pairs: number }

/** Keeps silent of a kappa from a handful of pairs: `stateKappa(weightedKappa(pairs, 'linear'))` of nine pairs is `too_few`, whatever they say. */
export function stateKappa(kappa: Kappa, least = leastForAgreement): StatedKappa {
  const { pairs } = kappa
  return pairs > 0 && pairs < least ? { known: false, why: 'too_few', pairs } : kappa
}
