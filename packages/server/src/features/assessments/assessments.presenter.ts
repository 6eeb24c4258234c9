import type { z } from '@hono/zod-openapi'
import type { Actor } from '../../platform/database/actor.ts'
import { institutionRefSchema } from '../institutions/institutions.schemas.ts'
import type { Edition } from '../instruments/editions.ts'
import { presentRound } from '../rounds/rounds.usecases.ts'
import { canJudgeCriteria, canRate, canSetTarget, canWrite } from './assessments.policy.ts'
import type { assessmentSchema, indicatorSummarySchema } from './assessments.schemas.ts'
import type { AssessmentHead } from './snapshots.repository.ts'
import type { IndicatorSummary, Snapshot } from './snapshots.ts'

export type AssessmentView = z.infer<typeof assessmentSchema>
type SummaryView = z.infer<typeof indicatorSummarySchema>

export interface AssessmentParts {
  readonly head: AssessmentHead
  readonly edition: Edition
  readonly snapshot: Snapshot
  /** Of the latest earlier round with the same edition. */
  readonly previous: Snapshot | undefined
}

/** Every indicator of the edition in its order, also those that nobody has touched. */
export function presentAssessment(
  actor: Actor,
  { head, edition, snapshot, previous }: AssessmentParts,
): AssessmentView {
  const written = new Set(head.written)
  return {
    id: head.id,
    institution: institutionRefSchema.parse(head.institution),
    round: presentRound(head.round, edition),
    target: head.target,
    version: snapshot.version,
    can: {
      rate: canRate(actor, head),
      judgeCriteria: canJudgeCriteria(actor, head),
      write: canWrite(actor, head),
      setTarget: canSetTarget(actor, head),
    },
    indicators: edition.indicators.map(({ code }) => {
      const summary = snapshot.indicators.get(code) ?? { ...untouched, code }
      return presentSummary(summary, previous?.indicators.get(code)?.value ?? null, written)
    }),
  }
}

const untouched = {
  value: null,
  reason: null,
  metCriteria: [],
  version: 0,
  changedByName: null,
  changedAt: null,
  hasFacts: false,
  hasAnalysis: false,
}

function presentSummary(
  summary: IndicatorSummary,
  previousValue: string | null,
  written: ReadonlySet<string>,
): SummaryView {
  const { code, value, reason, metCriteria, version, changedByName, changedAt } = summary
  return {
    code,
    value,
    reason,
    metCriteria: [...metCriteria],
    version,
    changedByName,
    changedAt,
    previousValue,
    hasFacts: summary.hasFacts || written.has(`${code}/facts`),
    hasAnalysis: summary.hasAnalysis || written.has(`${code}/analysis`),
  }
}
