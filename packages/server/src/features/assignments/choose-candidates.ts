import type { Conflict } from '@undagi/maturity'
import type { Member } from '../people/people.usecases.ts'
import type { Candidate } from './assignments.presenter.ts'
import { type Assignment, isStanding } from './fold-assignments.ts'

interface Choice {
  readonly at: Date
  readonly today: string
  /** Of the year, in every institution that is seen. */
  readonly assignments: readonly Assignment[]
  readonly conflictsOf: (personId: string) => readonly Conflict[]
}

/** The external assessors of today, each once, the least loaded first and then by name. */
export function chooseCandidates(
  members: readonly Member[],
  { at, today, assignments, conflictsOf }: Choice,
): readonly Candidate[] {
  const here = members.filter(
    ({ role, validFrom, validTo }) =>
      role === 'external_assessor' && validFrom <= at && (validTo === null || at < validTo),
  )
  const each = [...new Map(here.map((member) => [member.personId, member])).values()]
  return each
    .map(({ personId, name }) => ({
      ...{ personId, name, conflicts: conflictsOf(personId) },
      load: assignments.filter((one) => one.assessorId === personId && isStanding(one, today)).length,
    }))
    .toSorted((a, b) => a.load - b.load || (a.name < b.name ? -1 : 1))
}
