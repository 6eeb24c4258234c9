import type { Group, Indicator, Instrument, InstrumentNode } from './instrument.ts'

/** All indicators in the order of the instrument: `indicatorsOf(spbe2020).length` is 47. */
export function indicatorsOf(instrument: Instrument): readonly Indicator[] {
  return nodesOf(instrument).filter((node) => node.kind === 'indicator')
}

/** The indicator with this code, or `undefined`: `findIndicator(spbe2018, '35-2')`. */
export function findIndicator(instrument: Instrument, code: string): Indicator | undefined {
  return indicatorsOf(instrument).find((indicator) => indicator.code === code)
}

/** Every node, each group before its children; the root comes first. */
export function nodesOf(instrument: Instrument): readonly InstrumentNode[] {
  return withDescendants(instrument.root)
}

function withDescendants(node: InstrumentNode): readonly InstrumentNode[] {
  return node.kind === 'indicator' ? [node] : [node, ...node.children.flatMap(withDescendants)]
}

/** The groups above an indicator, the nearest first and the index last; none where there is no such indicator. */
export function groupsAbove(instrument: Instrument, code: string): readonly Group[] {
  const search = (node: InstrumentNode, above: readonly Group[]): readonly Group[] | undefined => {
    if (node.kind === 'indicator') return node.code === code ? above : undefined
    for (const child of node.children) {
      const path = search(child, [node, ...above])
      if (path) return path
    }
    return undefined
  }
  return search(instrument.root, []) ?? []
}

export interface Neighbours {
  readonly previous: Indicator | undefined
  readonly next: Indicator | undefined
}

/** The indicator before and the one after, in the order of the list. */
export function findNeighbours(indicators: readonly Indicator[], code: string): Neighbours {
  const position = indicators.findIndex((indicator) => indicator.code === code)
  return { previous: indicators[position - 1], next: position === -1 ? undefined : indicators[position + 1] }
}
