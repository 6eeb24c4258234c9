import type { Conflict } from '@undagi/maturity'
import { tiedBy as tiedByRoles } from '../../platform/tied-by.ts'
import type { Member } from '../people/people.usecases.ts'
import { type Assignments, chosenRules } from './fold-assignments.ts'

interface Known {
  readonly members: readonly Member[]
  readonly state: Assignments
}

interface Asked {
  /** The assessment: each round has its own rules. */
  readonly id: string
  readonly institutionId: string
  readonly timeZone: string
  readonly on: string
}

/** What ties a person to the institution on a day, by the rules of the round that is judged. */
export function tiedBy(personId: string, { members, state }: Known, asked: Asked): readonly Conflict[] {
  const isTheirs = (each: { readonly personId: string }) => each.personId === personId
  const { institutionId, timeZone, on } = asked
  return tiedByRoles(
    {
      roles: members.filter(isTheirs),
      declared: state.ties.filter(isTheirs),
      rules: chosenRules(state, asked.id),
    },
    { institutionId, timeZone, on },
  )
}
