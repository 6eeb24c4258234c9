import type { z } from '@hono/zod-openapi'
import { getPart, getTeam, wrongAt } from './book-parts.ts'
import * as problems from './coordination-team.errors.ts'
import type { newTeamChangeSchema } from './coordination-team.schemas.ts'
import { covers } from './days.ts'
import { decideDecision } from './decide-decision.ts'
import { decideMeeting } from './decide-meeting.ts'
import { clash, teamTerm } from './member-terms.ts'
import type { TeamBook } from './team-book.ts'
import type { TeamChange } from './team-change.ts'

export type NewTeamChange = z.infer<typeof newTeamChangeSchema>
export type Wanted<K extends NewTeamChange['kind']> = Extract<NewTeamChange, { kind: K }>

/** What a decision rests on. */
export interface Deciding {
  readonly book: TeamBook
  /** By the clock of the institution. */
  readonly today: string
  readonly newId: () => string
  /** The name of a unit that is active; undefined: there is none. */
  readonly unitName: (unitId: string) => string | undefined
}

/** The change that is to be recorded, or the problem why it cannot be. */
export function decideTeamChange(wanted: NewTeamChange, deciding: Deciding): TeamChange {
  switch (wanted.kind) {
    case 'team_established':
    case 'team_corrected':
      return decideTerm(wanted, deciding)
    case 'member_joined':
      return decideJoining(wanted, deciding)
    case 'member_left':
      return decideLeaving(wanted, deciding)
    case 'member_taken_back':
      getPart(deciding.book.members, ({ memberId }) => memberId === wanted.memberId)
      return wanted
    case 'task_added':
      getTeam(deciding.book, wanted.teamId)
      return { ...wanted, taskId: deciding.newId() }
    case 'task_taken_back':
      getPart(deciding.book.tasks, ({ taskId }) => taskId === wanted.taskId)
      return wanted
    case 'meeting_recorded':
    case 'meeting_corrected':
    case 'meeting_taken_back':
      return decideMeeting(wanted, deciding)
    case 'decision_made':
    case 'decision_done':
    case 'decision_reopened':
    case 'decision_taken_back':
      return decideDecision(wanted, deciding)
  }
}

/** A decree of which the term runs forward, and begins after the one before it. */
function decideTerm(
  wanted: Wanted<'team_established' | 'team_corrected'>,
  { book: { teams }, newId }: Deciding,
): TeamChange {
  const { validFrom, validTo } = wanted
  if (validTo !== null && validTo < validFrom) throw wrongAt('validTo', problems.termReversed)
  if (wanted.kind === 'team_established') {
    if (teams.some((team) => team.validFrom >= validFrom))
      throw wrongAt('validFrom', problems.notAfterPrevious)
    return { ...wanted, teamId: newId() }
  }
  const { expectedRevision, ...change } = wanted
  const { revision } = getPart(teams, ({ teamId }) => teamId === wanted.teamId)
  if (revision !== expectedRevision) throw problems.staleTeam()
  const position = teams.findIndex(({ teamId }) => teamId === wanted.teamId)
  const [before, after] = [teams[position - 1], teams[position + 1]]
  if ((before?.validFrom ?? '') >= validFrom || (after !== undefined && after.validFrom <= validFrom))
    throw wrongAt('validFrom', problems.notAfterPrevious)
  return change
}

function decideJoining(wanted: Wanted<'member_joined'>, { book, newId, unitName }: Deciding): TeamChange {
  const team = getTeam(book, wanted.teamId)
  if (!covers(teamTerm(book.teams, team), wanted.from)) throw wrongAt('from', problems.outsideTeamTerm)
  const name = wanted.unitId === null ? '' : unitName(wanted.unitId)
  if (name === undefined) throw wrongAt('unitId', problems.unknownTeamUnit)
  const joining = { ...wanted, memberId: newId(), unitName: name }
  if (book.members.some((each) => clash(each, { ...joining, until: null })))
    throw wrongAt('name', problems.memberTwice)
  return joining
}

function decideLeaving(wanted: Wanted<'member_left'>, { book }: Deciding): TeamChange {
  const member = getPart(book.members, ({ memberId }) => memberId === wanted.memberId)
  const { to } = teamTerm(book.teams, getTeam(book, member.teamId))
  const { until } = wanted
  if (until < member.from) throw wrongAt('until', problems.termReversed)
  if (to !== null && until > to) throw wrongAt('until', problems.outsideTeamTerm)
  const others = book.members.filter((each) => each !== member)
  if (others.some((each) => clash(each, { ...member, until }))) throw wrongAt('until', problems.memberTwice)
  return wanted
}
