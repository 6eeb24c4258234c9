import type { Conflict } from '@undagi/maturity'
import { assignedRoles } from '@undagi/permissions'
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

/** Whoever holds one of these roles today, each role once, the least loaded first and then by name. */
export function chooseCandidates(
  members: readonly Member[],
  { at, today, assignments, conflictsOf }: Choice,
): readonly Candidate[] {
  const here = members.flatMap(({ personId, name, role, validFrom, validTo }) => {
    const held = assignedRoles.find((each) => each === role)
    const isNow = validFrom <= at && (validTo === null || at < validTo)
    return held !== undefined && isNow ? [{ personId, name, role: held }] : []
  })
  const each = [...new Map(here.map((member) => [`${member.personId} ${member.role}`, member])).values()]
  return each
    .map(({ personId, name, role }) => ({
      ...{ personId, name, role, conflicts: conflictsOf(personId) },
      load: assignments.filter((one) => one.assessorId === personId && isStanding(one, today)).length,
    }))
    .toSorted((a, b) => a.load - b.load || (a.name < b.name ? -1 : 1))
}
