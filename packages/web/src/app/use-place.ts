import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, useParams } from '@tanstack/react-router'
import type { Institution, RoundOverview } from '../lib/api/contract.ts'
import { overviewQuery } from '../lib/api/overview.ts'

const route = getRouteApi('/$slug')

interface Place {
  readonly institution: Institution
  /** All rounds of the institution, the newest first. */
  readonly rounds: readonly RoundOverview[]
  /** That of the year in the address; pages of the institution itself, Administrasi among them, have none. */
  readonly round: RoundOverview | undefined
}

/** Institution and year are in the address: a link says all. Works for an institution without any round. */
export function usePlace(): Place {
  const { slug } = route.useParams()
  const { year } = useParams({ strict: false })
  const { data } = useSuspenseQuery(overviewQuery(slug))
  const rounds = data.rounds.toSorted((a, b) => b.year - a.year)
  const round = rounds.find((each) => String(each.year) === year)
  return { institution: data.institution, rounds, round }
}
