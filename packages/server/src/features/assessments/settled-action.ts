import type { IndicatorAction } from './assessment-action.ts'
import type { DraftField } from './drafts.repository.ts'

interface Text {
  readonly code: string
  readonly field: DraftField
  readonly text: string
}

export function settledAction({ code, field, text }: Text): IndicatorAction {
  return { kind: field === 'facts' ? 'facts_settled' : 'analysis_settled', indicatorCode: code, text }
}
