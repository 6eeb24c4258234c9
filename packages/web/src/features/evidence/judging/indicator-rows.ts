import { type Indicator, sumCompleteness } from '@undagi/maturity'
import type { EvidenceCompleteness, EvidenceExamination } from '../../../lib/api/contract.ts'
import { countExaminations, type ExaminationCounts } from './count-examinations.ts'
import { type DocumentLapse, groupLapses } from './group-lapses.ts'

type Sums = ReturnType<typeof sumCompleteness>

/** How the evidence of one indicator stands, or of all of them. */
export interface EvidenceRow {
  /** Of the criteria that the claims stand on. */
  readonly criteria: Sums
  /** Of the documents that are offered. */
  readonly documents: ExaminationCounts
  readonly lapses: readonly DocumentLapse[]
}

export interface IndicatorEvidence extends EvidenceRow {
  readonly indicator: Indicator
  readonly claimed: string | null
  /** Codes of the criteria for which nothing is offered. */
  readonly lacking: readonly string[]
}

interface Read {
  readonly completeness: Pick<EvidenceCompleteness, 'indicators' | 'lapses'>
  readonly offers: readonly Pick<EvidenceExamination, 'indicatorCode' | 'state' | 'lapsesBeforeAssessment'>[]
}

/** One row for each indicator that this person sees, in the order given. */
export function indicatorRows(
  indicators: readonly Indicator[],
  { completeness, offers }: Read,
): readonly IndicatorEvidence[] {
  const foundOf = new Map(completeness.indicators.map((each) => [each.code, each]))
  const offersOf = Map.groupBy(offers, ({ indicatorCode }) => indicatorCode)
  const lapsesOf = Map.groupBy(completeness.lapses, ({ indicatorCode }) => indicatorCode)
  return indicators.flatMap((indicator) => {
    const found = foundOf.get(indicator.code)
    if (found === undefined) return []
    const row = {
      criteria: sumCompleteness([found.criteria]),
      documents: countExaminations(offersOf.get(indicator.code) ?? []),
      lapses: groupLapses(lapsesOf.get(indicator.code) ?? []),
    }
    return [{ ...row, indicator, claimed: found.claimed, lacking: found.criteria?.nothing ?? [] }]
  })
}

/** All of them together; a document that lapses does so once, for however many indicators. */
export function sumRows({ completeness, offers }: Read): EvidenceRow {
  return {
    criteria: sumCompleteness(completeness.indicators.map(({ criteria }) => criteria)),
    documents: countExaminations(offers),
    lapses: groupLapses(completeness.lapses),
  }
}

/** Nothing is asked for, and nothing is offered. */
export const isBare = ({ criteria, documents }: EvidenceRow) =>
  criteria.asked === 0 && documents.offered === 0
