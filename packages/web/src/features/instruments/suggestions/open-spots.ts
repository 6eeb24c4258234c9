import type { SpotAddress } from '@undagi/maturity'
import type { Suggestion } from '../api/suggestions.ts'

type Waiting = Pick<Suggestion, 'edition' | 'part' | 'indicatorCode' | 'level' | 'criterionCode' | 'status'>

/** Where in an edition suggestions wait for an answer, one place for each of them. */
export function openSpots(
  suggestions: readonly Waiting[],
  { id, revision }: { readonly id: string; readonly revision: number },
): readonly SpotAddress[] {
  return suggestions
    .filter(({ edition, status }) => status === 'open' && edition.id === id && edition.revision === revision)
    .map(({ part, indicatorCode, level, criterionCode }) => ({
      part,
      indicator: indicatorCode,
      ...(level === null ? {} : { level }),
      ...(criterionCode === null ? {} : { criterion: criterionCode }),
    }))
}
