import { dayBefore, earlier, overlap, type Span } from './days.ts'
import type { MemberState, TeamState } from './team-book.ts'

/** From which day to which a team is one: the next decree ends it, if its own does not end before. */
export function teamTerm(teams: readonly TeamState[], { teamId, validFrom, validTo }: TeamState): Span {
  const next = teams[teams.findIndex((each) => each.teamId === teamId) + 1]
  return { from: validFrom, to: earlier(validTo, next === undefined ? null : dayBefore(next.validFrom)) }
}

/** From which day to which somebody is a member: never longer than the team. */
export function memberTerm({ from, until }: Pick<MemberState, 'from' | 'until'>, term: Span): Span {
  return { from, to: earlier(until, term.to) }
}

type Who = Pick<MemberState, 'personId' | 'name' | 'teamId'>

/** Whether two terms are of one person in one team and share a day, however long the team turns out to last. */
export function clash(a: Who & MemberSpan, b: Who & MemberSpan): boolean {
  return (
    a.teamId === b.teamId &&
    personKey(a) === personKey(b) &&
    overlap({ from: a.from, to: a.until }, { from: b.from, to: b.until })
  )
}

type MemberSpan = Pick<MemberState, 'from' | 'until'>

/** Who it is: the person of the institution, or the name as it is written, however it is capitalised. */
function personKey({ personId, name }: Who): string {
  return personId ?? name.toLocaleLowerCase('id').replaceAll(/\s+/g, ' ').trim()
}
