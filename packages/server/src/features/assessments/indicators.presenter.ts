import type { z } from '@hono/zod-openapi'
import type { draftSchema, indicatorSchema } from './assessments.schemas.ts'
import type { DraftRow } from './drafts.repository.ts'
import type { IndicatorState } from './fold-assessment.ts'
import { presentPrevious, type StandingValue } from './standing-value.ts'

export type IndicatorView = z.infer<typeof indicatorSchema>
export type DraftView = z.infer<typeof draftSchema>

export interface IndicatorParts {
  readonly state: IndicatorState
  readonly drafts: readonly DraftRow[]
  /** Of the latest earlier round with the same edition. */
  readonly previous: StandingValue | undefined
}

export function presentIndicator({ state, drafts, previous }: IndicatorParts): IndicatorView {
  const draftOf = (field: DraftRow['field']) => drafts.find((draft) => draft.field === field)
  const { code, value, reason, metCriteria, version, changedByName, changedAt } = state
  return {
    code,
    value,
    reason,
    metCriteria: [...metCriteria],
    version,
    changedByName,
    changedAt: changedAt?.toISOString() ?? null,
    ...presentPrevious(previous),
    facts: presentDraft(draftOf('facts'), state.facts),
    analysis: presentDraft(draftOf('analysis'), state.analysis),
  }
}

/** A text is settled when what is typed is what the history holds. */
export function presentDraft(draft: DraftRow | undefined, settledText: string | null): DraftView {
  const standing = settledText ?? ''
  if (draft === undefined) {
    return { text: standing, version: 0, updatedByName: null, updatedAt: null, settled: true }
  }
  const { text, version, updatedByName, updatedAt } = draft
  return { text, version, updatedByName, updatedAt: updatedAt.toISOString(), settled: text === standing }
}
