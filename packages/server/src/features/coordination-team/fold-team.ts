import { emptyBook, type TeamBook, type TeamState } from './team-book.ts'
import type { ChangeOf, TeamChange } from './team-change.ts'

/** The teams as what happened makes them. */
export function foldTeam(changes: readonly TeamChange[]): TeamBook {
  return changes.reduce(foldChange, emptyBook)
}

/** The only place that says what a change does. */
function foldChange(book: TeamBook, change: TeamChange): TeamBook {
  switch (change.kind) {
    case 'team_established':
      return { ...book, teams: [...book.teams, begin(change)] }
    case 'team_corrected':
      return { ...book, teams: correct(book.teams, change) }
    case 'member_joined':
    case 'member_left':
    case 'member_taken_back':
      return { ...book, members: foldMembers(book.members, change) }
    case 'task_added':
      return { ...book, tasks: [...book.tasks, withoutKind(change)] }
    case 'task_taken_back':
      return { ...book, tasks: book.tasks.filter(({ taskId }) => taskId !== change.taskId) }
    case 'meeting_recorded':
    case 'meeting_corrected':
      return { ...book, meetings: foldMeetings(book.meetings, change) }
    case 'meeting_taken_back':
      return {
        ...book,
        meetings: book.meetings.filter(({ meetingId }) => meetingId !== change.meetingId),
        decisions: book.decisions.filter(({ meetingId }) => meetingId !== change.meetingId),
      }
    case 'decision_made':
    case 'decision_done':
    case 'decision_reopened':
    case 'decision_taken_back':
      return { ...book, decisions: foldDecisions(book.decisions, change) }
  }
}

const begin = (change: ChangeOf<'team_established'>): TeamState => ({ ...withoutKind(change), revision: 1 })

function correct(teams: readonly TeamState[], change: ChangeOf<'team_corrected'>): TeamState[] {
  return teams.map((team) =>
    team.teamId === change.teamId ? { ...withoutKind(change), revision: team.revision + 1 } : team,
  )
}

type MemberChange = ChangeOf<'member_joined' | 'member_left' | 'member_taken_back'>

function foldMembers(members: TeamBook['members'], change: MemberChange): TeamBook['members'] {
  switch (change.kind) {
    case 'member_joined':
      return [...members, { ...withoutKind(change), until: null }]
    case 'member_left':
      return members.map((each) =>
        each.memberId === change.memberId ? { ...each, until: change.until } : each,
      )
    case 'member_taken_back':
      return members.filter(({ memberId }) => memberId !== change.memberId)
  }
}

type MeetingChange = ChangeOf<'meeting_recorded' | 'meeting_corrected'>

function foldMeetings(meetings: TeamBook['meetings'], change: MeetingChange): TeamBook['meetings'] {
  if (change.kind === 'meeting_recorded') return [...meetings, { ...withoutKind(change), revision: 1 }]
  return meetings.map((each) =>
    each.meetingId === change.meetingId
      ? { ...each, ...withoutKind(change), revision: each.revision + 1 }
      : each,
  )
}

type DecisionChange = ChangeOf<
  'decision_made' | 'decision_done' | 'decision_reopened' | 'decision_taken_back'
>

function foldDecisions(decisions: TeamBook['decisions'], change: DecisionChange): TeamBook['decisions'] {
  if (change.kind === 'decision_made') return [...decisions, { ...withoutKind(change), done: null }]
  const others = decisions.filter(({ decisionId }) => decisionId !== change.decisionId)
  if (change.kind === 'decision_taken_back') return others
  const done = change.kind === 'decision_done' ? { on: change.on, note: change.note } : null
  return decisions.map((each) => (each.decisionId === change.decisionId ? { ...each, done } : each))
}

function withoutKind<C extends TeamChange>({ kind: _, ...told }: C): Omit<C, 'kind'> {
  return told
}
