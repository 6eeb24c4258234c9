import type { z } from '@hono/zod-openapi'
import type { Actor } from '../../platform/database/actor.ts'
import { presentInstitutionRef } from '../institutions/institutions.presenter.ts'
import type { Edition } from '../instruments/editions.ts'
import { presentRound } from '../rounds/rounds.presenter.ts'
import { canJudgeCriteria, canRate, canSetTarget, canWrite } from './assessments.policy.ts'
import type { AssessmentRow } from './assessments.repository.ts'
import type { assessmentSchema, indicatorSummarySchema } from './assessments.schemas.ts'
import { type IndicatorState, untouchedIndicator } from './fold-assessment.ts'

export type AssessmentView = z.infer<typeof assessmentSchema>

export interface AssessmentParts {
  readonly row: AssessmentRow
  readonly edition: Edition
  readonly states: ReadonlyMap<string, IndicatorState>
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
  { states, previousValues, written }: AssessmentParts,
): z.infer<typeof indicatorSummarySchema> {
  const state = states.get(code) ?? untouchedIndicator(code)
  return {
    ...presentState(state, previousValues.get(code) ?? null),
    hasFacts: written.has(`${code}/facts`) || isText(state.facts),
    hasAnalysis: written.has(`${code}/analysis`) || isText(state.analysis),
  }
}

/** What list and detail say alike. */
export function presentState(state: IndicatorState, previousValue: string | null) {
  const { code, value, reason, metCriteria, version, changedByName, changedAt } = state
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

function isText(text: string | null): boolean {
  return text !== null && text !== ''
}
