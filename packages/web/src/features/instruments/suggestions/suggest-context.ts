import type { SpotAddress } from '@undagi/maturity'
import { createContext, useContext } from 'react'

interface SuggestionsHere {
  /** Opens the form for a suggestion about this place; undefined for who makes none. */
  readonly suggest: ((spot: SpotAddress) => void) | undefined
  /** The place of the suggestion that was sent last, on this page. */
  readonly sent: SpotAddress | undefined
  /** The places of this edition about which a suggestion waits for an answer. */
  readonly open: readonly SpotAddress[]
}

export const SuggestContext = createContext<SuggestionsHere>({
  suggest: undefined,
  sent: undefined,
  open: [],
})

export function useSuggestions(): SuggestionsHere {
  return useContext(SuggestContext)
}
