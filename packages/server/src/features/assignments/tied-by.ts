import { type AssessorTie, type Conflict, findConflicts } from '@undagi/maturity'
import { isFromOutside } from '@undagi/permissions'
import { dayIn } from '../../platform/day-in.ts'
import type { Member } from '../people/people.usecases.ts'
import type { DeclaredTie } from './fold-assignments.ts'

interface Asked {
  readonly institutionId: string
  readonly timeZone: string
  readonly on: string
}

/** Everything known to tie a person to an institution on a day: what they declared, and the roles they hold or held there. */
export function tiedBy(
  personId: string,
  { members, ties }: { readonly members: readonly Member[]; readonly ties: readonly DeclaredTie[] },
  { institutionId, timeZone, on }: Asked,
): readonly Conflict[] {
  const held = members.filter((member) => member.personId === personId && !isFromOutside(member.role))
  const employments = held.map(
    ({ validFrom, validTo }): AssessorTie => ({
      kind: 'employment',
      ...{ institutionId, from: dayIn(timeZone, validFrom) },
      until: validTo === null ? null : lastDay(timeZone, validTo),
    }),
  )
  const declared = ties
    .filter((each) => each.personId === personId)
    .map(({ tie, from, until }): AssessorTie => ({ kind: tie, institutionId, from, until }))
  return findConflicts([...employments, ...declared], { institutionId, on })
}

/** The instant at which a membership ends is no part of it. */
function lastDay(timeZone: string, end: Date): string {
  return dayIn(timeZone, new Date(end.getTime() - 1))
}
