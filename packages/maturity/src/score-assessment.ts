import { type BoundaryChoice, createPredicateDecider } from './decide-predicate.ts'
import type { Instrument } from './instrument.ts'
import { type PreparedNode, prepareTree } from './prepare-tree.ts'
import {
  formatDecimal,
  leastCommonMultiple,
  parseRational,
  type Rational,
  rational,
  toFractionText,
} from './rational.ts'
import { rememberEach } from './remember-each.ts'
import type { NodeScore, Ratings, ScoreResult } from './score-result.ts'

export type Scorer = (ratings: Ratings, choice?: BoundaryChoice) => ScoreResult

/**
 * Scores one assessment: `scoreAssessment(spbe2020, { '1': 3, '2': null }, { year: 2023 }).index.rounded`.
 * A node is Σ(child weight × child value) / weight (PermenPANRB 59/2020, Lampiran: aspect, domain, index); a missing
 * rating counts as the instrument says and stays `null` in its own node. Ratings must have passed `checkRatings`:
 * a text that is no number throws a RangeError; codes that the instrument does not have are ignored.
 */
export function scoreAssessment(
  instrument: Instrument,
  ratings: Ratings,
  choice?: BoundaryChoice,
): ScoreResult {
  return createScorer(instrument)(ratings, choice)
}

/** Reads the instrument once and scores many: the results of `scoreAssessment`, fast enough for a national table. */
export function createScorer(instrument: Instrument): Scorer {
  const { nodes, unitsPerPercent } = prepareTree(instrument)
  const unanswered = parseRational(instrument.unanswered.countsAs)
  const decidePredicate = createPredicateDecider(instrument)
  const scorers = nodes.map((node) => {
    const figuresOf = createFigures(node, unitsPerPercent, instrument.rounding.decimals)
    return node.kind === 'group'
      ? createGroupScorer(node, figuresOf)
      : createLeafScorer(node, figuresOf, unanswered)
  })

  return (ratings, choice) => {
    const parts: Part[] = []
    const scores: Record<string, NodeScore> = {}
    const missing: string[] = []
    for (const scoreNode of scorers) {
      const part = scoreNode(parts, ratings)
      parts.push(part)
      scores[part.score.code] = part.score
      if (part.score.value === null) missing.push(part.score.code)
    }
    const root = parts.at(-1)?.score
    if (!root?.value) throw new Error(`Instrument ${instrument.id} has an empty tree`)
    return {
      instrument: { id: instrument.id, revision: instrument.revision },
      index: root.value,
      predicate: decidePredicate(parseRational(root.value.exact), choice),
      nodes: scores,
      rootCode: root.code,
      missing,
    }
  }
}

/** A scored node; its weight × value is units / denominator, so that a group adds whole numbers. */
interface Part {
  readonly units: bigint
  readonly denominator: bigint
  readonly score: NodeScore
}

type NodeScorer = (earlier: readonly Part[], ratings: Ratings) => Part

function createLeafScorer(node: PreparedNode, figuresOf: Figures, unanswered: Rational): NodeScorer {
  // The same few levels come back in every assessment: their parts are made once and shared.
  const scoreRating = rememberEach((rating: string | number | null): Part => {
    const counted = rating === null ? unanswered : parseRational(rating)
    const units = node.weightUnits * counted.numerator
    const { value, contribution } = figuresOf(units, counted.denominator)
    const answer = rating === null ? { value: null, answered: 0 } : { value, answered: 1 }
    const score = { ...node.described, ...answer, contribution, indicators: 1 }
    return { units, denominator: counted.denominator, score }
  })
  return (_, ratings) => scoreRating(ratings[node.described.code] ?? null)
}

function createGroupScorer(node: PreparedNode, figuresOf: Figures): NodeScorer {
  return (earlier) => {
    let units = 0n
    let denominator = 1n
    let answered = 0
    let indicators = 0
    for (const position of node.childPositions) {
      const child = earlier[position]
      if (child === undefined) throw new Error(`${node.described.code} stands before its children`)
      if (child.denominator === denominator) {
        units += child.units
      } else {
        const common = leastCommonMultiple(denominator, child.denominator)
        units = units * (common / denominator) + child.units * (common / child.denominator)
        denominator = common
      }
      answered += child.score.answered
      indicators += child.score.indicators
    }
    return {
      units,
      denominator,
      score: { ...node.described, ...figuresOf(units, denominator), answered, indicators },
    }
  }
}

type Figures = (units: bigint, denominator: bigint) => Pick<NodeScore, 'value' | 'contribution'>

/** What a node's weight × value amounts to: its value and what it brings to the index. */
function createFigures({ weightUnits }: PreparedNode, unitsPerPercent: bigint, decimals: number): Figures {
  const compute: Figures = (units, denominator) => {
    const value = rational(units, weightUnits * denominator)
    return {
      value: { exact: toFractionText(value), rounded: formatDecimal(value, decimals) },
      contribution: toFractionText(rational(units, unitsPerPercent * 100n * denominator)),
    }
  }
  const computeWhole = rememberEach((units: bigint) => compute(units, 1n))
  return (units, denominator) => (denominator === 1n ? computeWhole(units) : compute(units, denominator))
}
