import type { Indicator, Instrument, InstrumentNode } from './instrument.ts'

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
