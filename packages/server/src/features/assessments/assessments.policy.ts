import type { AssessmentState } from '@undagi/maturity'
import { type Action, may, mayThrough, ruleOf } from '@undagi/permissions'
import type { Actor, HeldDelegation } from '../../platform/database/actor.ts'

type Who = Pick<Actor, 'memberships'>
type Helper = Pick<Actor, 'delegations'>

/** For what is allowed wherever an assessment stands. */
const anyStage: AssessmentState = 'filling'

/** The assessment as it was loaded: those of withdrawn rounds are not. It is read wherever it stands. */
interface Owned {
  readonly id: string
  readonly institutionId: string
}

/** With where it stands: what may be done to it depends on that. */
interface Standing extends Owned {
  readonly stage: AssessmentState
}

/** Its values, criteria, texts and history. */
export function canReadAssessment(actor: Who, assessment: Owned): boolean {
  return canOn(actor, 'read_assessment', assessment)
}

/** What came out of all of it together. */
export function canReadResult(actor: Who, assessment: Owned): boolean {
  return canOn(actor, 'read_result', assessment)
}

/** What units are asked for it, and what they say. */
export function canReadRequests(actor: Who, assessment: Owned): boolean {
  return canOn(actor, 'read_contributions', assessment)
}

/** The documents that are offered for its indicators. */
export function canSeeOffered(actor: Who, assessment: Owned): boolean {
  return canOn(actor, 'read_offered_evidence', assessment)
}

/** The internal assessors score (PermenPANRB 59/2020: Asesor Internal). */
export function canRate(actor: Who, assessment: Standing): boolean {
  return canOn(actor, 'rate', assessment)
}

export function canJudgeCriteria(actor: Who, assessment: Standing): boolean {
  return canOn(actor, 'judge_criteria', assessment)
}

/** Facts and analysis: whoever scores, and whoever enters for the team. */
export function canWrite(actor: Who, assessment: Standing): boolean {
  return canOn(actor, 'write_explanation', assessment)
}

/** Whoever fills in may ask a colleague for help; what is filled in through a delegation is not passed on. */
export function canDelegate(actor: Who, assessment: Standing): boolean {
  return canOn(actor, 'delegate_filling', assessment)
}

export function canSetTarget(actor: Who, assessment: Owned): boolean {
  return canOn(actor, 'set_target', assessment)
}

export function canMoveEdition(actor: Who, assessment: Standing): boolean {
  return canOn(actor, 'move_edition', assessment)
}

/** Bring what still holds of last year’s assessment into this one. */
export function canStartFromLastYear(actor: Who, assessment: Standing): boolean {
  return canOn(actor, 'start_from_last_year', assessment)
}

/** What fills in an indicator. */
export type FillingAction = 'rate' | 'judge_criteria' | 'write_explanation' | 'offer_evidence'

/** What takes it from one hand to the next. */
export type StageAction =
  | 'send_for_verification'
  | 'verify_assessment'
  | 'return_assessment'
  | 'submit_assessment'
  | 'reopen_assessment'

/** Whether what explains the values is still written, by anybody. */
export function takesTexts({ stage }: Pick<Standing, 'stage'>): boolean {
  return ruleOf('write_explanation').states.some((state) => state === stage)
}

/** By a role of one's own. */
export function canFill(actor: Who, action: FillingAction, assessment: Standing): boolean {
  return canOn(actor, action, assessment)
}

/** Those by which a colleague has let this person do it on this indicator. */
export function delegationsFor(
  { delegations }: Helper,
  action: FillingAction | 'read_assessment',
  { id, institutionId, code, stage = anyStage }: Owned & Partial<Standing> & { readonly code: string },
): HeldDelegation[] {
  const subject = { institutionId, assessmentId: id, indicatorCode: code, state: stage } as const
  return delegations.filter((each) => mayThrough(each, action, subject))
}

/** Whether what a colleague lent lets it be done now: like the colleague's own right only in the stage for it. */
export function lendsNow(delegation: HeldDelegation, action: FillingAction, assessment: Standing): boolean {
  const delegations = [delegation]
  return delegation.indicatorCodes.some(
    (code) => delegationsFor({ delegations }, action, { ...assessment, code }).length > 0,
  )
}

/** The indicators of this assessment that were delegated to the person. */
export function delegatedCodes({ delegations }: Helper, assessment: Owned): ReadonlySet<string> {
  const named = delegations.flatMap(({ indicatorCodes }) => indicatorCodes)
  return new Set(
    named.filter(
      (code) => delegationsFor({ delegations }, 'read_assessment', { ...assessment, code }).length > 0,
    ),
  )
}

/** Whether it is the person's step at all, wherever the assessment stands now. */
export function canEverMoveStage(
  actor: Who,
  action: StageAction,
  { institutionId }: Pick<Owned, 'institutionId'>,
): boolean {
  return ruleOf(action).states.some((stage) =>
    may(actor.memberships, action, { institutionId, state: stage }),
  )
}

/** Move the assessment on, or back. */
export function canMoveStage(actor: Who, action: StageAction, assessment: Standing): boolean {
  return canOn(actor, action, assessment)
}

function canOn(
  actor: Who,
  action: Action,
  { id, institutionId, stage = anyStage }: Owned & Partial<Standing>,
): boolean {
  return may(actor.memberships, action, { institutionId, assessmentId: id, state: stage })
}
