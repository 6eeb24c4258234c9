import type { SpotAddress } from '@undagi/maturity'
import { createContext, useContext } from 'react'

/** Opens the form for a suggestion about this place. */
export type Suggest = (spot: SpotAddress) => void

export const SuggestContext = createContext<Suggest>(() => {})

export function useSuggest(): Suggest {
  return useContext(SuggestContext)
}
