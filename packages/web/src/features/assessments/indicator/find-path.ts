import type { Group, Indicator, Instrument, InstrumentNode } from '@undagi/maturity'

/** The groups above an indicator, the nearest first and the index last. */
export function findPath(instrument: Instrument, code: string): readonly Group[] {
  const search = (node: InstrumentNode, above: readonly Group[]): readonly Group[] | null => {
    if (node.kind === 'indicator') return node.code === code ? above : null
    for (const child of node.children) {
      const path = search(child, [node, ...above])
      if (path) return path
    }
    return null
  }
  return search(instrument.root, []) ?? []
}

export interface Neighbours {
  readonly previous: Indicator | undefined
  readonly next: Indicator | undefined
}

export function findNeighbours(indicators: readonly Indicator[], code: string): Neighbours {
  const position = indicators.findIndex((indicator) => indicator.code === code)
  return { previous: indicators[position - 1], next: position === -1 ? undefined : indicators[position + 1] }
}
