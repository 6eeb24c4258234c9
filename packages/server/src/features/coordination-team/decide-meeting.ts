import { getMeeting, getPart, getTeam, wrongAt } from './book-parts.ts'
import * as problems from './coordination-team.errors.ts'
import { covers } from './days.ts'
import type { Deciding, Wanted } from './decide-team-change.ts'
import { memberTerm, teamTerm } from './member-terms.ts'
import type { TeamState } from './team-book.ts'
import type { TeamChange } from './team-change.ts'

type WantedMeeting = Wanted<'meeting_recorded' | 'meeting_corrected'>

/** A meeting within the term of its team; one that is still to come has no minutes and nobody was there. */
export function decideMeeting(
  wanted: WantedMeeting | Wanted<'meeting_taken_back'>,
  deciding: Deciding,
): TeamChange {
  const { book, newId } = deciding
  if (wanted.kind === 'meeting_taken_back') {
    getMeeting(book, wanted.meetingId)
    return wanted
  }
  if (wanted.kind === 'meeting_recorded') {
    ensureMeeting(wanted, getTeam(book, wanted.teamId), deciding)
    return { ...distinct(wanted), meetingId: newId() }
  }
  const { expectedRevision, ...change } = wanted
  const before = getMeeting(book, wanted.meetingId)
  if (before.revision !== expectedRevision) throw problems.staleTeam()
  ensureMeeting(wanted, getTeam(book, before.teamId), deciding)
  const decided = book.decisions.filter(({ meetingId }) => meetingId === wanted.meetingId)
  if (decided.length > 0 && wanted.day > deciding.today) throw wrongAt('day', problems.meetingAhead)
  return distinct(change)
}

function ensureMeeting(wanted: WantedMeeting, team: TeamState, { book, today, unitName }: Deciding): void {
  const { day, presentMemberIds, presentUnitIds, minutesItemId, others } = wanted
  const term = teamTerm(book.teams, team)
  if (!covers(term, day)) throw wrongAt('day', problems.outsideTeamTerm)
  const hasHappened =
    minutesItemId !== null || presentMemberIds.length > 0 || presentUnitIds.length > 0 || others !== ''
  if (day > today && hasHappened) throw wrongAt('day', problems.meetingAhead)
  const here = book.members.filter(({ teamId }) => teamId === team.teamId)
  for (const id of presentMemberIds) {
    const member = getPart(here, ({ memberId }) => memberId === id)
    if (!covers(memberTerm(member, term), day)) throw wrongAt('presentMemberIds', problems.notMemberThen)
  }
  // Units that have ended since stay where they were noted before.
  const known = new Set(book.meetings.flatMap((each) => each.presentUnitIds))
  if (presentUnitIds.some((id) => unitName(id) === undefined && !known.has(id)))
    throw wrongAt('presentUnitIds', problems.unknownTeamUnit)
}

function distinct<M extends WantedLists>(meeting: M): M {
  return {
    ...meeting,
    subjects: [...new Set(meeting.subjects)],
    presentMemberIds: [...new Set(meeting.presentMemberIds)],
    presentUnitIds: [...new Set(meeting.presentUnitIds)],
    paperItemIds: [...new Set(meeting.paperItemIds)],
  }
}

type WantedLists = Pick<WantedMeeting, 'subjects' | 'presentMemberIds' | 'presentUnitIds' | 'paperItemIds'>
