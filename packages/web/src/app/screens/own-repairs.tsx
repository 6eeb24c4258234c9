import { useQuery } from '@tanstack/react-query'
import { ownDelegationsQuery } from '../../features/delegations/api/delegations.ts'
import { RepairsAsked } from '../../features/evidence/repair/repairs-asked.tsx'
import type { Institution, RoundOverview } from '../../lib/api/contract.ts'

interface OwnRepairsProps {
  readonly institution: Institution
  /** The round at hand, for whoever keeps evidence in it without being asked for help. */
  readonly round?: Pick<RoundOverview, 'assessmentId' | 'year'> | undefined
}

/** What is to be repaired, or was refused, of what this person brought here, round by round; otherwise nothing. */
export function OwnRepairs({ institution: { id, slug }, round }: OwnRepairsProps) {
  const { data } = useQuery(ownDelegationsQuery)
  const running =
    data?.received.filter((each) => each.institution.id === id && each.state === 'running') ?? []
  const rounds = round === undefined ? running : [...running, round]
  const yearOf = new Map(rounds.map(({ assessmentId, year }) => [assessmentId, year]))
  return [...yearOf].map(([assessmentId, year]) => (
    <RepairsAsked key={assessmentId} {...{ year, assessmentId }} institution={{ id, slug }} />
  ))
}
