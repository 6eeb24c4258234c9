import type { z } from '@hono/zod-openapi'
import type { Actor } from '../../platform/database/actor.ts'
import type { Rows } from '../../platform/database/rows.ts'
import { presentInstitutionRef } from '../institutions/institutions.presenter.ts'
import type { Edition } from '../instruments/editions.ts'
import { presentRound } from '../rounds/rounds.presenter.ts'
import { canJudgeCriteria, canRate, canSetTarget, canWrite } from './assessments.policy.ts'
import type { AssessmentRow } from './assessments.repository.ts'
import type { assessmentSchema, indicatorSummarySchema } from './assessments.schemas.ts'
import { type IndicatorState, untouchedIndicator } from './fold-assessment.ts'
import type { selectSummaries } from './indicator-states.repository.ts'

type SummaryRow = Rows<typeof selectSummaries>[number]

export type AssessmentView = z.infer<typeof assessmentSchema>

export interface AssessmentParts {
  readonly row: AssessmentRow
  readonly edition: Edition
  readonly summaries: ReadonlyMap<string, SummaryRow>
  readonly previousValues: ReadonlyMap<string, string | null>
  /** `code/field` of drafts that are not empty. */
  readonly written: ReadonlySet<string>
}

export function presentAssessment(actor: Actor, parts: AssessmentParts): AssessmentView {
  const { row, edition } = parts
  return {
    id: row.id,
    institution: presentInstitutionRef(row.institution),
    round: presentRound(row.round, edition),
    target: row.target,
    version: row.version,
    can: {
      rate: canRate(actor, row),
      judgeCriteria: canJudgeCriteria(actor, row),
      write: canWrite(actor, row),
      setTarget: canSetTarget(actor, row),
    },
    indicators: edition.indicators.map(({ code }) => presentSummary(code, parts)),
  }
}

function presentSummary(
  code: string,
  { summaries, previousValues, written }: AssessmentParts,
): z.infer<typeof indicatorSummarySchema> {
  const summary = summaries.get(code)
  return {
    ...presentJudgement(summary ?? untouchedIndicator(code), previousValues.get(code) ?? null),
    hasFacts: summary?.hasFacts === true || written.has(`${code}/facts`),
    hasAnalysis: summary?.hasAnalysis === true || written.has(`${code}/analysis`),
  }
}

type Judgement = Omit<IndicatorState, 'facts' | 'analysis'>

/** What list and detail say alike. */
export function presentJudgement(judgement: Judgement, previousValue: string | null) {
  const { code, value, reason, metCriteria, version, changedByName, changedAt } = judgement
  return {
    code,
    value,
    reason,
    metCriteria: [...metCriteria],
    version,
    changedByName,
    changedAt: changedAt?.toISOString() ?? null,
    previousValue,
  }
}
