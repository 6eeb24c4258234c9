import {
  agreesWithCriteria,
  compare,
  countedCriteria,
  type Group,
  type Indicator,
  type Instrument,
  parseRational,
  supportedLevel,
  weighClaim,
} from '@undagi/maturity'
import type { IndicatorRow, IndicatorSupport } from '../../../lib/api/contract.ts'

/** The level that evidence supports, and how the value stands to it. */
export interface LineProof {
  readonly supported: number | null
  readonly stand: 'above' | 'equal' | 'below' | null
  readonly documents: number
}

/** One indicator as the list shows it. */
export interface IndicatorLine {
  readonly code: string
  readonly name: string
  readonly shortName: string
  readonly value: string | null
  readonly previousValue: string | null
  /** What the institution said of itself then, and whether `previousValue` is the official one. */
  readonly previousOwnValue: string | null
  readonly previousIsOfficial: boolean
  /** Against the previous round of the same edition; `null` where there is nothing to compare. */
  readonly change: 'up' | 'down' | 'same' | null
  /** The level that the met criteria support; `null` where the edition has no criteria yet. */
  readonly supported: number | null
  /** Whether the value is the supported level; `null` where one of them is missing. */
  readonly agrees: boolean | null
  /** What evidence supports; `null` where it is not told to this person, or not yet. */
  readonly proof: LineProof | null
  readonly hasFacts: boolean
  readonly hasAnalysis: boolean
  /** Blanks of the model texts that nobody has filled in yet. */
  readonly openBlanks: number
  readonly changedByName: string | null
  readonly changedAt: string | null
}

export interface AspectLines {
  readonly aspect: Group
  /** The weight every indicator of the aspect has, where they are equal. */
  readonly weightEach: string | null
  readonly lines: readonly IndicatorLine[]
}

/** The indicators under the aspects that hold them, in the order of the instrument. */
export function listByAspect(
  instrument: Instrument,
  rows: readonly IndicatorRow[],
  support: readonly IndicatorSupport[] = [],
): readonly AspectLines[] {
  const supportOf = new Map(support.map((each) => [each.code, each]))
  const byCode = new Map(rows.map((row) => [row.code, row]))
  return aspectsOf(instrument.root).map((aspect) => {
    const indicators = indicatorsIn(aspect)
    const weights = new Set(indicators.map(({ weight }) => weight))
    return {
      aspect,
      weightEach: weights.size === 1 ? (indicators[0]?.weight ?? null) : null,
      lines: indicators.map((indicator) =>
        toLine(indicator, byCode.get(indicator.code), supportOf.get(indicator.code)),
      ),
    }
  })
}

/** A group that holds indicators is an aspect, whatever stands above it. */
function aspectsOf(group: Group): readonly Group[] {
  const below = group.children.flatMap((child) => (child.kind === 'group' ? aspectsOf(child) : []))
  return indicatorsIn(group).length > 0 ? [group, ...below] : below
}

function indicatorsIn(group: Group): readonly Indicator[] {
  return group.children.filter((child) => child.kind === 'indicator')
}

function toLine(
  indicator: Indicator,
  row: IndicatorRow | undefined,
  support: IndicatorSupport | undefined,
): IndicatorLine {
  const value = row?.value ?? null
  const previousValue = row?.previousValue ?? null
  const counted = countedCriteria(indicator, { metCriteria: row?.metCriteria ?? [], previousValue })
  const supported = supportedLevel(indicator, counted).level
  return {
    code: indicator.code,
    name: indicator.name,
    shortName: indicator.shortName,
    value,
    previousValue,
    previousOwnValue: row?.previousOwnValue ?? null,
    previousIsOfficial: row?.previousIsOfficial ?? false,
    change: changeOf(previousValue, value),
    supported,
    agrees: agreesWithCriteria(indicator, counted, value),
    proof: support ? toProof(indicator, value, support) : null,
    hasFacts: row?.hasFacts ?? false,
    hasAnalysis: row?.hasAnalysis ?? false,
    openBlanks: row?.openBlanks ?? 0,
    changedByName: row?.changedByName ?? null,
    changedAt: row?.changedAt ?? null,
  }
}

function changeOf(before: string | null, after: string | null): IndicatorLine['change'] {
  if (before === null || after === null) return null
  const order = compare(parseRational(after), parseRational(before))
  return order > 0 ? 'up' : order < 0 ? 'down' : 'same'
}

/** Against the value that stands now: it may have changed since the support was asked for. */
function toProof(
  indicator: Indicator,
  value: string | null,
  { supported, documents }: IndicatorSupport,
): LineProof {
  const { stand } = weighClaim(indicator, { supported, criteria: [] }, value)
  return { supported, stand, documents }
}
