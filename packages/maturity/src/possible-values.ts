import { achievableValues } from './achievable-values.ts'
import type { Instrument, InstrumentNode } from './instrument.ts'
import { divide, parseRational } from './rational.ts'
import { roundingTo, scaleSpan, sumSpans, type ValueSpan } from './value-span.ts'

/** Published values by group code, as texts. */
export type PublishedTexts = ReadonlyMap<string, string>

export type PossibleValues = (
  node: InstrumentNode,
  published: PublishedTexts,
  unanswered: boolean,
) => readonly ValueSpan[]

/**
 * Makes the function that tells which exact values of a node fit everything published at and below it. What one group
 * can be is worked out once per published figure, so that a table of thousands of rows is quick.
 */
export function createPossibleValues(instrument: Instrument): PossibleValues {
  const { decimals } = instrument.rounding
  const known = new Map<string, readonly ValueSpan[]>()
  const once = (key: string, compute: () => readonly ValueSpan[]) => {
    const spans = known.get(key) ?? compute()
    known.set(key, spans)
    return spans
  }

  const possible: PossibleValues = (node, published, unanswered) => {
    const text = published.get(node.code)
    const fit = (spans: readonly ValueSpan[]) =>
      text === undefined ? spans : roundingTo(text, decimals, spans)
    if (hasPublishedBelow(node, published)) return fit(fromChildren(node, published, unanswered))
    const all = () => once(`${node.code} ${unanswered}`, () => achievableValues(instrument, node, unanswered))
    return once(`${node.code} ${unanswered} ${text}`, () => fit(all()))
  }
  const fromChildren: PossibleValues = (node, published, unanswered) => {
    const children = node.kind === 'group' ? node.children : []
    const weight = parseRational(node.weight)
    return sumSpans(
      children.map((child) => {
        const share = divide(parseRational(child.weight), weight)
        return possible(child, published, unanswered).map((span) => scaleSpan(span, share))
      }),
    )
  }
  return possible
}

/** Whether a value is published for any node below this one. */
export function hasPublishedBelow(node: InstrumentNode, published: PublishedTexts): boolean {
  if (node.kind === 'indicator') return false
  return node.children.some((child) => published.has(child.code) || hasPublishedBelow(child, published))
}
