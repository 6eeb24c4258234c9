import type { BoundaryChoice } from './decide-predicate.ts'
import type { Indicator, Instrument, InstrumentNode } from './instrument.ts'
import { scoreAssessment } from './score-assessment.ts'
import type { Ratings, ScoreResult } from './score-result.ts'

/**
 * Scores from values of groups taken as exact, the way the regulation's own example goes from aspects to a domain and
 * from domains to the index: `scoreGroupValues(spbe2020, { D1: '3.7', D2: '3.4', D3: '3', D4: '3.2' })` is 3.28.
 * A group with a value stands in the tree as a leaf; what has none is missing, as an unanswered indicator is.
 */
export function scoreGroupValues(
  instrument: Instrument,
  values: Ratings,
  choice?: BoundaryChoice,
): ScoreResult {
  const { root } = instrument
  const cut: Instrument = { ...instrument, root: { ...root, children: root.children.map(toLeafWhereGiven) } }
  return scoreAssessment(cut, values, choice)

  function toLeafWhereGiven(node: InstrumentNode): InstrumentNode {
    if (node.kind === 'indicator') return node
    return values[node.code] == null
      ? { ...node, children: node.children.map(toLeafWhereGiven) }
      : toLeaf(node)
  }
}

function toLeaf({ code, name, shortName, weight, source }: InstrumentNode): Indicator {
  const described = { code, name, shortName, weight, source }
  return { kind: 'indicator', ...described, capability: '', criteriaStatus: 'names_only', levels: [] }
}
