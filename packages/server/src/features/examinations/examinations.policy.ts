import type { AssessmentState, RoundKind } from '@undagi/maturity'
import type { MemberRole } from '@undagi/permissions'
import type { Actor } from '../../platform/database/actor.ts'
import { judgingRole, mayReplace } from '../assessments/usecases/judging-role.ts'

interface Assessed {
  readonly institutionId: string
  readonly assessmentId: string
  readonly indicatorCode?: string
  readonly roundKind: RoundKind
  readonly stage: AssessmentState
}

/** Who judges the institution stands first: that is as whom somebody acts who is both. */
export const examiningRoles = ['external_assessor', 'person_in_charge', 'internal_assessor'] as const
export type ExaminingRole = (typeof examiningRoles)[number]

/** As whom the person may judge what is offered; undefined: not at all. */
export function examiningRole(
  actor: Pick<Actor, 'memberships'>,
  assessed: Assessed,
): ExaminingRole | undefined {
  return judgingRole(actor, { action: 'examine_evidence', roles: examiningRoles, ...assessed })
}

/** Why somebody may not judge one thing that is offered. */
export type Hindrance = 'not_allowed' | 'own_offer' | 'examined_by_assessor'

interface Offer {
  readonly authorId: string
  readonly onBehalfOf: string | null
  /** Not null: Undagi offered it by itself, whoever brought that about. */
  readonly origin: string | null
}

interface Brought {
  readonly offer: Offer
  readonly revision: { readonly authorId: string }
  /** Who wrote the document into the book from which Undagi offers it. */
  readonly recorders: readonly { readonly personId: string }[]
}

/** Whose it is: who offered it, or for whom, who brought the document, and who brought it about that Undagi offers it. */
export function ownersOf({ offer, revision, recorders }: Brought): readonly (string | null)[] {
  const { authorId, onBehalfOf, origin } = offer
  const offering = origin === null ? [authorId] : recorders.map(({ personId }) => personId)
  return [...offering, onBehalfOf, revision.authorId]
}

interface Offered {
  /** Whose it is. */
  readonly offeredBy: readonly (string | null)[]
  /** As whom the verdict that stands was given. */
  readonly examinedAs: MemberRole | undefined
}

/** What stands in the way: nobody judges their own, and what somebody from outside has judged the institution does not turn round. */
export function hindranceOf(
  personId: string,
  role: ExaminingRole | undefined,
  { offeredBy, examinedAs }: Offered,
): Hindrance | undefined {
  if (role === undefined) return 'not_allowed'
  if (offeredBy.includes(personId)) return 'own_offer'
  return mayReplace(role, examinedAs) ? undefined : 'examined_by_assessor'
}
