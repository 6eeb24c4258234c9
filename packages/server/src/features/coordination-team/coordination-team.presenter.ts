import type { z } from '@hono/zod-openapi'
import type { Actor } from '../../platform/database/actor.ts'
import { isVisible, type NewestEvidence } from '../evidence/usecases/newest-of.ts'
import type { coordinationTeamSchema } from './coordination-team.schemas.ts'
import { covers } from './days.ts'
import { memberTerm, teamTerm } from './member-terms.ts'
import type { DecisionState, MeetingState, MemberState, TeamBook, TeamState } from './team-book.ts'

export type CoordinationTeams = z.infer<typeof coordinationTeamSchema>
type TeamView = CoordinationTeams['teams'][number]

interface Presenting {
  readonly book: TeamBook
  readonly documents: ReadonlyMap<string, NewestEvidence>
  /** Items whose text was read as a draft. */
  readonly drafts: ReadonlySet<string>
  readonly unitNames: ReadonlyMap<string, string>
  readonly actor: Pick<Actor, 'personId'>
  readonly today: string
}

/** The teams, the latest first. */
export function presentTeams(presenting: Presenting): TeamView[] {
  return presenting.book.teams.map((team) => presentTeam(team, presenting)).toReversed()
}

function presentTeam(team: TeamState, presenting: Presenting): TeamView {
  const { book, today } = presenting
  const { teamId: id, revision, validFrom } = team
  const term = teamTerm(book.teams, team)
  const isOwn = (each: { readonly teamId: string }) => each.teamId === id
  const members = book.members.filter(isOwn)
  return {
    ...{ id, revision, validFrom, validTo: term.to, decree: presentDocument(team.decreeItemId, presenting) },
    term: covers(term, today) ? 'current' : today < validFrom ? 'ahead' : 'past',
    members: members.map((each) => presentMember(each, memberTerm(each, term), today)),
    tasks: book.tasks.filter(isOwn).map(({ taskId, text, carriedBy }) => ({ id: taskId, text, carriedBy })),
    meetings: book.meetings
      .filter(isOwn)
      .toSorted((a, b) => (a.day < b.day ? 1 : -1))
      .map((meeting) => presentMeeting(meeting, members, presenting)),
  }
}

function presentMember(member: MemberState, term: ReturnType<typeof memberTerm>, today: string) {
  const { memberId: id, personId, name, office, unitId, unitName, role, from } = member
  return {
    ...{ id, personId, name, office, unitId, unitName, role, from },
    ...{ until: term.to, isNow: covers(term, today) },
  }
}

function presentMeeting(meeting: MeetingState, members: readonly MemberState[], presenting: Presenting) {
  const { meetingId: id, revision, day, place, agenda, subjects, others, minutesItemId } = meeting
  const { book, unitNames } = presenting
  return {
    ...{ id, revision, day, place, agenda, others, subjects: [...subjects] },
    // Whoever was written down by mistake and taken back was not there.
    present: members.flatMap(({ memberId, name }) =>
      meeting.presentMemberIds.includes(memberId) ? [{ memberId, name }] : [],
    ),
    presentUnits: meeting.presentUnitIds.map((unitId) => ({ unitId, name: unitNames.get(unitId) ?? '' })),
    minutes: minutesItemId === null ? null : presentDocument(minutesItemId, presenting),
    papers: meeting.paperItemIds.map((itemId) => presentDocument(itemId, presenting)),
    decisions: book.decisions
      .filter(({ meetingId }) => meetingId === id)
      .map((decision) => presentDecision(decision, presenting.today)),
  }
}

function presentDecision({ decisionId, text, owner, dueOn, done }: DecisionState, today: string) {
  return {
    ...{ id: decisionId, text, owner, dueOn, doneOn: done?.on ?? null, doneNote: done?.note ?? '' },
    isLate: done === null && dueOn !== null && dueOn < today,
  }
}

function presentDocument(itemId: string, { documents, drafts, actor }: Presenting) {
  const newest = documents.get(itemId)
  if (newest === undefined || !isVisible(actor, newest))
    return { itemId, title: null, number: null, dated: null, status: null, isReadAsDraft: false }
  const { title, number, dated, status } = newest
  return { itemId, title, number, dated, status, isReadAsDraft: drafts.has(itemId) }
}
