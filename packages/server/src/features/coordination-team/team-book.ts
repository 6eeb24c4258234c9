import type { ChangeOf } from './team-change.ts'

export interface TeamState extends Omit<ChangeOf<'team_established'>, 'kind'> {
  /** How often it was written down: whoever corrects it saw this one. */
  readonly revision: number
}

export interface MemberState extends Omit<ChangeOf<'member_joined'>, 'kind'> {
  /** The last day; null: as long as the team. */
  readonly until: string | null
}

type TaskState = Omit<ChangeOf<'task_added'>, 'kind'>

export interface MeetingState extends Omit<ChangeOf<'meeting_recorded'>, 'kind'> {
  readonly revision: number
}

export interface DecisionState extends Omit<ChangeOf<'decision_made'>, 'kind'> {
  readonly done: { readonly on: string; readonly note: string } | null
}

/** Everything that is known of the teams of an institution, as the changes make it. */
export interface TeamBook {
  /** The earliest first; a decree says when it would end without the next one. */
  readonly teams: readonly TeamState[]
  readonly members: readonly MemberState[]
  readonly tasks: readonly TaskState[]
  readonly meetings: readonly MeetingState[]
  readonly decisions: readonly DecisionState[]
}

export const emptyBook: TeamBook = { teams: [], members: [], tasks: [], meetings: [], decisions: [] }
