import type {
  CoordinationTeams,
  NewTeamChange,
  Team,
  TeamDecision,
  TeamMeeting,
  TeamMember,
} from './api/coordination-team.ts'

/** What somebody has set about to write down. */
export type TeamTask =
  | { readonly kind: 'decree'; readonly team?: Team }
  | { readonly kind: 'member'; readonly team: Team }
  | { readonly kind: 'leave'; readonly member: TeamMember }
  | { readonly kind: 'task'; readonly team: Team }
  | { readonly kind: 'meeting'; readonly team: Team; readonly meeting?: TeamMeeting }
  | { readonly kind: 'decision'; readonly meeting: TeamMeeting }
  | { readonly kind: 'done'; readonly decision: TeamDecision }
  | { readonly kind: 'take_back'; readonly what: string; readonly change: NewTeamChange }

/** What every part of the page is shown with. */
export interface Shown {
  readonly slug: string
  readonly all: CoordinationTeams
  /** Undefined for who only reads. */
  readonly ask: ((task: TeamTask) => void) | undefined
}
