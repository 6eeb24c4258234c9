import type { z } from '@hono/zod-openapi'
import type { Contradiction } from './contradictions.ts'
import { withDuration } from './estimate-readiness.ts'
import { type FoundPolicy, ownDurations, type Register, readinessIn, standingIn } from './found-register.ts'
import { stepsAfter } from './life-cycle.ts'
import type { StepRow } from './policies.repository.ts'
import type { policySchema, policySummarySchema } from './policies.schemas.ts'
import { procedures } from './procedures.ts'
import { reviewState } from './review-state.ts'
import { inForceDay } from './standing-on.ts'

export type PolicySummary = z.infer<typeof policySummarySchema>
export type PolicyView = z.infer<typeof policySchema>

/** What the library knows of the item that holds its text; `title` null: hidden from this person. */
export interface PolicyText {
  readonly itemId: string
  readonly title: string | null
  readonly isRead: boolean
  readonly contradictions: readonly Contradiction[]
}

export function presentSummary(register: Register, policy: FoundPolicy): PolicySummary {
  const { id, kind, row, officers, carries } = policy
  const { state, since, isInForce } = standingIn(register, policy, register.today)
  const isStanding = state === 'enacted' || state === 'amended'
  return {
    ...{ id, kind, subject: row.subject, number: row.number, state, since, isInForce },
    inForceOn: inForceDay(policy),
    readyOn: readinessIn(register, policy, register.today)?.readyOn ?? null,
    enactedOn: dayOf(policy, 'enacted'),
    promulgatedOn: dayOf(policy, 'promulgated'),
    reviewDueOn: row.reviewDueOn,
    review: reviewState(row.reviewDueOn, register.today, isStanding),
    officers: [...officers],
    carries: carries.map(({ editionId, indicatorCode, criterionCode }) => ({
      ...{ editionId, indicatorCode, criterionCode },
    })),
  }
}

export function presentPolicy(register: Register, policy: FoundPolicy, text: PolicyText | null): PolicyView {
  const { kind, row, steps } = policy
  const { through } = standingIn(register, policy, register.today)
  const own = ownDurations(register.durations, kind)
  return {
    ...presentSummary(register, policy),
    ...{ version: row.version, note: row.note, inForceFrom: row.inForceFrom },
    articles: [...policy.articles],
    relations: policy.relations.map(({ kind: does, otherId, otherTitle }) => ({
      ...{ kind: does, otherTitle, other: referTo(register, otherId) },
    })),
    relatedFrom: relatedFrom(register, policy.id),
    through: referTo(register, through),
    text: text === null ? null : { ...text, contradictions: [...text.contradictions] },
    steps: presentSteps(policy.recorded),
    path: procedures[kind].map((each) => ({ ...withDuration(each, own), required: each.required })),
    left: [...(readinessIn(register, policy, register.today)?.left ?? [])],
    possibleSteps: [...stepsAfter(kind, steps.at(-1)?.step)],
  }
}

export const dayOf = ({ steps }: Pick<FoundPolicy, 'steps'>, step: StepRow['step']): string | null =>
  steps.findLast((each) => each.step === step)?.day ?? null

function referTo(register: Register, id: string | null) {
  const other = id === null ? undefined : register.byId.get(id)
  if (other === undefined) return null
  const { subject, number } = other.row
  const { state } = standingIn(register, other, register.today)
  return { id: other.id, kind: other.kind, subject, number, state }
}

function relatedFrom(register: Register, id: string): PolicyView['relatedFrom'] {
  return register.policies.flatMap((each) => {
    const other = referTo(register, each.id)
    return each.relations.flatMap(({ kind, otherId }) =>
      otherId === id && other !== null ? [{ kind, other }] : [],
    )
  })
}

function presentSteps(recorded: readonly StepRow[]): PolicyView['steps'] {
  const backs = new Map(recorded.flatMap((row) => (row.takesBack === null ? [] : [[row.takesBack, row]])))
  return recorded.flatMap(({ sequence, step, day, note, authorName, recordedAt, takesBack }) => {
    if (takesBack !== null) return []
    const back = backs.get(sequence)
    const withdrawn =
      back === undefined
        ? null
        : {
            reason: back.note,
            authorName: back.authorName,
            recordedAt: back.recordedAt.toISOString(),
          }
    return [{ sequence, step, day, note, authorName, recordedAt: recordedAt.toISOString(), withdrawn }]
  })
}
