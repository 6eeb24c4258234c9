import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { gatherRegister, readinessIn } from '../found-register.ts'
import { type PolicySummary, presentSummary } from '../policies.presenter.ts'
import { type RegisterRows, selectRegister } from '../policies.repository.ts'
import type { PolicyStep } from '../policy-words.ts'

export interface UnfinishedPolicy {
  readonly id: string
  readonly subject: string
  readonly kind: PolicySummary['kind']
  readonly state: PolicySummary['state']
  /** The legal step that goes on or comes next, and when it is done if nothing is in the way. */
  readonly next: { readonly step: PolicyStep; readonly to: string }
  readonly officers: PolicySummary['officers']
  readonly carries: PolicySummary['carries']
}

/** Of one that holds, which is to be looked at again soon or already should have been. */
export interface ReviewDue extends Omit<UnfinishedPolicy, 'next'> {
  readonly dueOn: string
}

interface Register {
  readonly unfinished: readonly UnfinishedPolicy[]
  readonly reviews: readonly ReviewDue[]
  /** By the item of the library that holds its text: when a policy that holds is to be looked at again. */
  readonly reviewOfItem: ReadonlyMap<string, string>
}

/** What of the register of policies is not finished on that day. Who may read the register, the caller asks. */
export async function listUnfinished(db: Sql, institutionId: string, at: Date): Promise<Register> {
  const [policies, steps, relations, carriers, durations, zones] = selectRegister(db, { institutionId })
  const rows: RegisterRows = [
    ...([await policies, await steps, await relations] as const),
    ...([await carriers, await durations, await zones] as const),
  ]
  const register = gatherRegister(rows, at)
  const told = register.policies.map((policy) => ({
    policy,
    summary: presentSummary(register, policy),
    left: readinessIn(register, policy, register.today)?.left ?? [],
  }))
  return {
    unfinished: told.flatMap(({ summary, left: [next] }) =>
      next === undefined ? [] : [{ ...base(summary), next: { step: next.step, to: next.to } }],
    ),
    reviews: told.flatMap(({ summary }) =>
      (summary.review === 'soon' || summary.review === 'lapsed') && summary.reviewDueOn !== null
        ? [{ ...base(summary), dueOn: summary.reviewDueOn }]
        : [],
    ),
    reviewOfItem: new Map(
      told.flatMap(({ policy, summary: { review, reviewDueOn } }) =>
        policy.row.evidenceItemId === null || review === 'none' || reviewDueOn === null
          ? []
          : [[policy.row.evidenceItemId, reviewDueOn] as const],
      ),
    ),
  }
}

function base({ id, subject, kind, state, officers, carries }: PolicySummary) {
  return { id, subject, kind, state, officers, carries }
}
