import type { MeetingSubject, NewTeamChange, Team, TeamMeeting } from '../api/coordination-team.ts'

export interface MeetingDraft {
  readonly day: string
  readonly place: string
  readonly agenda: string
  readonly subjects: readonly MeetingSubject[]
  readonly presentMemberIds: readonly string[]
  readonly presentUnitIds: readonly string[]
  readonly others: string
  /** Empty: none yet. */
  readonly minutesItemId: string
  readonly paperItemIds: readonly string[]
}

export function draftOf(meeting: TeamMeeting | undefined, today: string): MeetingDraft {
  return {
    day: meeting?.day ?? today,
    place: meeting?.place ?? '',
    agenda: meeting?.agenda ?? '',
    subjects: meeting?.subjects ?? [],
    presentMemberIds: meeting?.present.map(({ memberId }) => memberId) ?? [],
    presentUnitIds: meeting?.presentUnits.map(({ unitId }) => unitId) ?? [],
    others: meeting?.others ?? '',
    minutesItemId: meeting?.minutes?.itemId ?? '',
    paperItemIds: meeting?.papers.map(({ itemId }) => itemId) ?? [],
  }
}

/** What is written down; undefined while day or agenda is missing. A meeting to come has nothing that only a past one can have. */
export function toChange(
  draft: MeetingDraft,
  {
    team,
    meeting,
    today,
  }: { readonly team: Team; readonly meeting: TeamMeeting | undefined; readonly today: string },
): NewTeamChange | undefined {
  if (draft.day === '' || draft.agenda.trim() === '') return undefined
  const isAhead = draft.day > today
  const { day, place, agenda, subjects, paperItemIds } = draft
  const told = {
    ...{ day, place, agenda, subjects: [...subjects], paperItemIds: [...paperItemIds] },
    presentMemberIds: isAhead ? [] : [...draft.presentMemberIds],
    presentUnitIds: isAhead ? [] : [...draft.presentUnitIds],
    others: isAhead ? '' : draft.others,
    minutesItemId: isAhead || draft.minutesItemId === '' ? null : draft.minutesItemId,
  }
  return meeting
    ? { kind: 'meeting_corrected', meetingId: meeting.id, expectedRevision: meeting.revision, ...told }
    : { kind: 'meeting_recorded', teamId: team.id, ...told }
}
