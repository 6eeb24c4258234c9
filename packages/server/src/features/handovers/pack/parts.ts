import { type Action, may } from '@undagi/permissions'
import type { Actor } from '../../../platform/database/actor.ts'

/** The parts of a pack, each open to whom its own feature is. */
export const partNames = [
  'story',
  'outside',
  'evidence',
  'requests',
  'recommendations',
  'interview',
  'policies',
  'team',
  'tasks',
  'delegations',
] as const
export type PartName = (typeof partNames)[number]

/** How much of a part who reads the pack is told: all, what is their own or their unit's, or nothing. */
export const extents = ['all', 'own', 'none'] as const
type Extent = (typeof extents)[number]
export type Parts = Readonly<Record<PartName, Extent>>

interface About {
  readonly institutionId: string
  /** Who leaves. */
  readonly personId: string
  /** Whether something was judged from outside that this reader does not see yet. */
  readonly hidesOutside: boolean
}

/** What a pack tells this reader. What it leaves out is said in it, so that nobody takes a part for the whole. */
export function partsFor(
  { memberships, personId: readerId }: Pick<Actor, 'memberships' | 'personId'>,
  { institutionId, personId, hidesOutside }: About,
): Parts {
  const can = (action: Action) => may(memberships, action, { institutionId, state: 'filling' })
  const isOwn = readerId === personId
  const allOr = (whole: Action, own: Action): Extent => (can(whole) ? 'all' : can(own) ? 'own' : 'none')
  return {
    story: can('read_assessment') ? 'all' : 'none',
    outside: hidesOutside ? 'none' : 'all',
    evidence: can('read_offered_evidence') ? 'all' : isOwn ? 'own' : 'none',
    requests: allOr('read_contributions', 'see_own_contributions'),
    recommendations: allOr('read_recommendations', 'see_own_recommendations'),
    interview: can('read_interview') ? 'all' : 'none',
    policies: can('read_policies') ? 'all' : 'none',
    team: can('read_evidence') ? 'all' : 'none',
    tasks: can('oversee_tasks') ? 'all' : isOwn && can('see_own_tasks') ? 'own' : 'none',
    delegations: isOwn || can('manage_people') ? 'all' : 'none',
  }
}
