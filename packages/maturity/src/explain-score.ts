import { divide, formatExact, multiply, parseRational, type Rational, sum } from './rational.ts'
import type { NodeScore, ScoreResult } from './score-result.ts'

/** An exact number as people read it. */
export interface ExactNumber {
  /** "3.0455", or "17/11" where the decimals never end. */
  readonly text: string
  /** The beginning of endless decimals, cut and not rounded: "1.5454…"; `null` where `text` says it all. */
  readonly decimals: string | null
}

/** Where one number of a result comes from: `value` = `total` / `weight`, `total` = the sum of the parts' products. */
export interface NodeProof {
  readonly code: string
  readonly name: string
  /** Empty for an indicator: its value was given, not calculated. */
  readonly parts: readonly ProofPart[]
  readonly total: ExactNumber
  readonly weight: ExactNumber
  readonly value: ExactNumber
  /** The same value by the rounding of the edition: "3.05". */
  readonly rounded: string
}

/** One summand: `product` = `weight` × `value`. */
export interface ProofPart {
  readonly code: string
  readonly name: string
  readonly kind: 'group' | 'indicator'
  readonly weight: ExactNumber
  /** Without a rating: what it counts as. */
  readonly value: ExactNumber
  readonly product: ExactNumber
  readonly answered: boolean
}

/**
 * Takes a number of a result apart into its exact parts, never into rounded ones: the value of
 * `explainNode(result, 'D3')` is { text: "17/11", decimals: "1.5454…" }, its parts 12 × 1.75 and 4.5 × 1.
 * `undefined` for a code the result does not have and for an indicator without a rating.
 */
export function explainNode(result: ScoreResult, code: string): NodeProof | undefined {
  const node = result.nodes[code]
  if (!node?.value) return undefined

  const parts = node.children.map((child) => result.nodes[child]).filter((child) => child !== undefined)
  const weight = parseRational(node.weight)
  const value = parseRational(node.value.exact)
  const total = parts.length === 0 ? multiply(weight, value) : sum(parts.map(productOf))
  return {
    code: node.code,
    name: node.name,
    parts: parts.map(toPart),
    total: toExactNumber(total),
    weight: toExactNumber(weight),
    value: toExactNumber(value),
    rounded: node.value.rounded,
  }
}

function toPart(node: NodeScore): ProofPart {
  const product = productOf(node)
  const weight = parseRational(node.weight)
  return {
    code: node.code,
    name: node.name,
    kind: node.kind,
    weight: toExactNumber(weight),
    value: toExactNumber(divide(product, weight)),
    product: toExactNumber(product),
    answered: node.value !== null,
  }
}

/** A contribution is weight × value / 100, also where an unanswered indicator counts as something. */
const productOf = (node: NodeScore) => multiply(parseRational(node.contribution), HUNDRED)

const HUNDRED: Rational = { numerator: 100n, denominator: 1n }

/** `toExactNumber(parseRational('695/182'))` is { text: "695/182", decimals: "3.8186…" }. */
export function toExactNumber(value: Rational): ExactNumber {
  const text = formatExact(value)
  return { text, decimals: text.includes('/') ? firstDecimals(value) : null }
}

const shownDecimals = 4

function firstDecimals({ numerator, denominator }: Rational): string {
  const magnitude = numerator < 0n ? -numerator : numerator
  const units = `${(magnitude * 10n ** BigInt(shownDecimals)) / denominator}`.padStart(shownDecimals + 1, '0')
  return `${numerator < 0n ? '-' : ''}${units.slice(0, -shownDecimals)}.${units.slice(-shownDecimals)}…`
}
