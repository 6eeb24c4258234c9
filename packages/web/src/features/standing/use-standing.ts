import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query'
import type { Institution, RoundOverview } from '../../lib/api/contract.ts'
import { instrumentQuery } from '../../lib/api/instrument.ts'
import { standingQuery } from '../../lib/api/standing.ts'

export interface StandingPlace {
  readonly institution: Institution
  readonly round: RoundOverview
  /** The newest first. */
  readonly rounds: readonly RoundOverview[]
  /** Whether this person may link the institution to the official register. */
  readonly administers: boolean
}

/** The place of the institution, with the editions by which its numbers are read. */
export function useStanding({ institution, round }: StandingPlace, year: number | undefined) {
  const { data: standing } = useSuspenseQuery(standingQuery(institution.id, year))
  const [own, published] = useSuspenseQueries({
    queries: [instrumentQuery(round.edition), instrumentQuery(standing.edition ?? round.edition)],
  })
  return { standing, instrument: own.data, publishedBy: published.data }
}
