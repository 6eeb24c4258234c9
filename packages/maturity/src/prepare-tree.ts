import type { Instrument, InstrumentNode } from './instrument.ts'
import { leastCommonMultiple, multiply, parseRational, rational, toFractionText } from './rational.ts'
import type { NodeScore } from './score-result.ts'

/**
 * The tree of an instrument made ready for scoring: weights as whole numbers of one unit, so that sums need
 * no fractions. Nodes stand children first, the root last.
 */
export interface PreparedTree {
  readonly nodes: readonly PreparedNode[]
  /** So many units are one per cent of the index. */
  readonly unitsPerPercent: bigint
}

export interface PreparedNode {
  readonly kind: 'group' | 'indicator'
  /** What every score of this node repeats. */
  readonly described: Pick<NodeScore, 'code' | 'kind' | 'name' | 'weight' | 'children'>
  readonly weightUnits: bigint
  /** Where the children stand in `nodes`. */
  readonly childPositions: readonly number[]
}

/** Reads every weight once: `prepareTree(spbe2018).unitsPerPercent` is 3n, for its weights of "10/3". */
export function prepareTree(instrument: Instrument): PreparedTree {
  const denominators = weightsBelow(instrument.root).map((weight) => parseRational(weight).denominator)
  const unitsPerPercent = denominators.reduce(leastCommonMultiple, 1n)
  const nodes: PreparedNode[] = []
  const place = (node: InstrumentNode): number => {
    const children = node.kind === 'group' ? node.children : []
    const childPositions = children.map(place)
    const weight = parseRational(node.weight)
    nodes.push({
      kind: node.kind,
      described: {
        code: node.code,
        kind: node.kind,
        name: node.name,
        weight: toFractionText(weight),
        children: children.map(({ code }) => code),
      },
      weightUnits: multiply(weight, rational(unitsPerPercent)).numerator,
      childPositions,
    })
    return nodes.length - 1
  }
  place(instrument.root)
  return { nodes, unitsPerPercent }
}

function weightsBelow(node: InstrumentNode): readonly string[] {
  return [node.weight, ...(node.kind === 'group' ? node.children.flatMap(weightsBelow) : [])]
}
