import type { BoundaryRule } from './instrument.ts'

/** An exact fraction as text: "6091/2000", or "3" when whole. */
export type FractionText = string

/** What has been answered, by indicator code. `null` and absent both mean: no rating. Decimals are texts ("3.75"). */
export type Ratings = Readonly<Record<string, number | string | null>>

/**
 * The one result that screen, paper, command line, API and golden files share.
 * Plain data: survives JSON without loss, because exact values are fraction texts.
 */
export interface ScoreResult {
  readonly instrument: { readonly id: string; readonly revision: number }
  readonly index: ScoredValue
  readonly predicate: ScoredPredicate
  /** Every group and indicator by code, the root under its own code: the explanation tree, flat and linked by `children`. */
  readonly nodes: Readonly<Record<string, NodeScore>>
  readonly rootCode: string
  /** Codes of indicators without a rating, in instrument order. */
  readonly missing: readonly string[]
}

export interface ScoredValue {
  readonly exact: FractionText
  /** Rounded by the edition's rule, always with its decimals: "3.05". */
  readonly rounded: string
}

export interface ScoredPredicate {
  readonly name: string
  readonly level: number
  readonly rule: BoundaryRule
  /** Whether a text or publication settles the rule for this year. */
  readonly ruleKnown: boolean
  /** The predicate the other rule would give, where it differs; else `null`. */
  readonly otherwise: string | null
}

/** One step of the explanation: `exact` = Σ(child weight × child value) / weight. */
export interface NodeScore {
  readonly code: string
  readonly kind: 'group' | 'indicator'
  readonly name: string
  readonly weight: FractionText
  /** `null` for an indicator without a rating. A group always has a value, unanswered counted as the edition says. */
  readonly value: ScoredValue | null
  /** What it brings to the index: weight × value / 100, exact. */
  readonly contribution: FractionText
  readonly children: readonly string[]
  readonly answered: number
  readonly indicators: number
}
