import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, notFound } from '@tanstack/react-router'
import type { Institution, RoundOverview } from '../lib/api/contract.ts'
import { overviewQuery } from '../lib/api/overview.ts'

const route = getRouteApi('/$slug/$year')

interface Place {
  readonly institution: Institution
  readonly round: RoundOverview
  /** All rounds of the institution, the newest first. */
  readonly rounds: readonly RoundOverview[]
}

/** Institution and round are in the address: a link says all. */
export function useRound(): Place {
  const { slug, year } = route.useParams()
  const { data } = useSuspenseQuery(overviewQuery(slug))
  const round = data.rounds.find((each) => String(each.year) === year)
  if (!round) throw notFound()
  const rounds = data.rounds.toSorted((a, b) => b.year - a.year)
  return { institution: data.institution, round, rounds }
}
