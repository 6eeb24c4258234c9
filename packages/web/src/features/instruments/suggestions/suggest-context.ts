import type { SpotAddress } from '@undagi/maturity'
import { createContext, useContext } from 'react'

/** Opens the form for a suggestion about this place; undefined for who makes none. */
export type Suggest = ((spot: SpotAddress) => void) | undefined

export const SuggestContext = createContext<Suggest>(undefined)

export function useSuggest(): Suggest {
  return useContext(SuggestContext)
}
