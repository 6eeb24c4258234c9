import type { Indicator } from '../instrument.ts'

/** What is missing from one indicator when an institution sends its own assessment. */
export type GapKind = 'unanswered' | 'without_facts' | 'without_analysis' | 'without_evidence'

export interface SubmissionGap {
  readonly indicatorCode: string
  readonly kind: GapKind
}

/** What has been filled in for an indicator. */
export interface FilledIndicator {
  readonly value: string | null
  readonly facts: string | null
  readonly analysis: string | null
  /** Documents offered for it that stand: neither taken back nor of a revoked item. */
  readonly standingOffers: number
}

/**
 * Everything that is missing, in the order of the instrument. None of it forbids sending (an unanswered indicator counts what the edition
 * says, and no text read says that a submission is refused for it): whoever sends has seen the list and answers for it. An indicator that
 * is not answered is named once, for nothing else can be asked of it.
 */
export function submissionGaps(
  indicators: readonly Pick<Indicator, 'code'>[],
  filled: ReadonlyMap<string, FilledIndicator>,
): readonly SubmissionGap[] {
  return indicators.flatMap(({ code }) =>
    gapsOf(filled.get(code)).map((kind) => ({ indicatorCode: code, kind })),
  )
}

function gapsOf(filled: FilledIndicator | undefined): readonly GapKind[] {
  if (filled === undefined || filled.value === null) return ['unanswered']
  const { facts, analysis, standingOffers } = filled
  return [
    ...(isBlank(facts) ? (['without_facts'] as const) : []),
    ...(isBlank(analysis) ? (['without_analysis'] as const) : []),
    ...(standingOffers === 0 ? (['without_evidence'] as const) : []),
  ]
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === ''
}
