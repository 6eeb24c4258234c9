import type { Scale } from './instrument.ts'
import { compare, parseRational, rational } from './rational.ts'
import type { GapKind } from './stages/submission-gaps.ts'

/**
 * Why people should look at an indicator once more, in the interview or by a second assessor, the heaviest first: two sides say different
 * values; the value stands on what is not proved; it is another than last year's; it is low.
 */
export const attentionReasons = ['disputed', 'badly_proven', 'changed', 'weak'] as const
export type AttentionReason = (typeof attentionReasons)[number]

export const attentionReasonNames: Readonly<Record<AttentionReason, string>> = {
  disputed: 'Dinilai berbeda',
  badly_proven: 'Bukti belum cukup',
  changed: 'Berubah dari tahun lalu',
  weak: 'Nilai rendah',
}

/** What is known of an indicator before people talk about it. Values are exact texts, `null` for unanswered. */
export interface IndicatorStanding {
  readonly code: string
  readonly selfValue: string | null
  /** The value after the document review, also where it was carried over. */
  readonly documentValue: string | null
  /** The official value of the year before in the same edition; `null` where there is none, or none that compares. */
  readonly previousValue: string | null
  /** Criteria that the value stands on and that are not fulfilled, or that a person must look at. */
  readonly openCriteria: readonly string[]
  readonly gaps: readonly GapKind[]
  /** Notes asking for a repair that nobody has answered yet. */
  readonly openNotes: number
}

/**
 * The reasons that hold, the heaviest first; none where nothing asks for a second look. Low is below the middle of the scale (levels 1 and 2
 * of 5): our reading of the reports, which call levels 4 and 5 strengths and low levels weaknesses without a figure. An unanswered
 * indicator is low. Throws a RangeError for a text that is no number.
 */
export function attentionFor(
  scale: Pick<Scale, 'min' | 'max'>,
  standing: IndicatorStanding,
): readonly AttentionReason[] {
  const { selfValue, documentValue, previousValue } = standing
  const holds: Readonly<Record<AttentionReason, boolean>> = {
    disputed: !isSameValue(selfValue, documentValue),
    badly_proven: isBadlyProven(standing),
    changed: previousValue !== null && !isSameValue(previousValue, documentValue),
    weak: documentValue === null || isBelowMiddle(scale, documentValue),
  }
  return attentionReasons.filter((reason) => holds[reason])
}

/** Whether two values are the same number, however written ("3" and "3.00"), or both unanswered. */
export function isSameValue(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other
  return compare(parseRational(one), parseRational(other)) === 0
}

function isBadlyProven({ openCriteria, gaps, openNotes }: IndicatorStanding): boolean {
  return openCriteria.length > 0 || gaps.length > 0 || openNotes > 0
}

function isBelowMiddle({ min, max }: Pick<Scale, 'min' | 'max'>, value: string): boolean {
  return compare(parseRational(value), rational(BigInt(min) + BigInt(max), 2n)) < 0
}
