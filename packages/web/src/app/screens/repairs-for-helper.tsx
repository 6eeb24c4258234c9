import { useQuery } from '@tanstack/react-query'
import { ownDelegationsQuery } from '../../features/delegations/api/delegations.ts'
import { RepairsAsked } from '../../features/evidence/repair/repairs-asked.tsx'
import type { Institution } from '../../lib/api/contract.ts'

/** What is to be repaired of what this person brought while helping here, round by round; otherwise nothing. */
export function RepairsForHelper({ institution: { id, slug } }: { readonly institution: Institution }) {
  const { data } = useQuery(ownDelegationsQuery)
  const running =
    data?.received.filter((each) => each.institution.id === id && each.state === 'running') ?? []
  const yearOf = new Map(running.map(({ assessmentId, year }) => [assessmentId, year]))
  return [...yearOf].map(([assessmentId, year]) => (
    <RepairsAsked key={assessmentId} {...{ slug, year, assessmentId }} />
  ))
}
