import { officialName } from '../official-name.ts'
import type { SetupFound } from '../setup-draft.ts'

/**
 * Of the answers at hand those that still fit what has been typed meanwhile: Enter must never choose what was only right a letter
 * ago. An abbreviation such as NTB is found by the server alone, so an answer to exactly these words is left as it is.
 */
export function answersTo(
  typed: string,
  { words, found }: { words: string; found: readonly SetupFound[] },
): readonly SetupFound[] {
  if (typed.trim() === words) return found
  const wanted = typed
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  return found.filter(({ institution }) => {
    const name = officialName(institution)
      .toLowerCase()
      .split(/[^a-z0-9]+/)
    return wanted.every((word) => name.some((each) => each.startsWith(word)))
  })
}
