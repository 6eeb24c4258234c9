import { findings } from './audit-findings.ts'
import { nodesOf } from './indicators-of.ts'
import type { Instrument, InstrumentNode } from './instrument.ts'
import type { Issue } from './issue.ts'
import { hasPublishedBelow, type PublishedTexts } from './possible-values.ts'

/** What a publication says of one institution. Blank counts as missing; an index or predicate left out is not checked. */
export interface PublishedValues {
  readonly groups: Readonly<Record<string, PublishedFigure>>
  readonly index?: PublishedFigure
  readonly predicate?: string | null
}

export type PublishedFigure = string | number | null

/** The same, read: only figures that are numbers, and what is wrong with the others. */
export interface PublishedReading {
  readonly groups: PublishedTexts
  readonly index: string | undefined
  readonly predicate: string | undefined
  /** Whether the figures cover the whole tree, so that an index can be worked out. */
  readonly isComplete: boolean
  readonly issues: readonly Issue[]
}

export function readPublished(instrument: Instrument, published: PublishedValues): PublishedReading {
  const known = new Set(nodesOf(instrument).map(({ code }) => code))
  const written = Object.entries(published.groups).map(([code, figure]) => [code, toText(figure)] as const)
  const filled = written.filter(([code, text]) => known.has(code) && text !== '')
  const figures = filled.filter(([, text]) => isFigure(text))
  const missing = uncovered(instrument.root, new Map(filled))
  const index = published.index === undefined ? undefined : toText(published.index)
  const predicate = published.predicate === undefined ? undefined : toText(published.predicate)
  return {
    groups: new Map(figures),
    index: index !== undefined && isFigure(index) ? index : undefined,
    predicate: predicate === '' ? undefined : predicate,
    isComplete: missing.length === 0 && figures.length === filled.length,
    issues: [
      ...written.flatMap(([code]) => (known.has(code) ? [] : findings.unknownGroup(code))),
      ...missing.map(findings.partMissing),
      ...filled.flatMap(([code, text]) => (isFigure(text) ? [] : findings.notANumber(code, text))),
      ...(index === '' ? [findings.indexMissing()] : []),
      ...(index && !isFigure(index) ? [findings.notANumber('Indeks', index)] : []),
      ...(predicate === '' ? [findings.predicateMissing()] : []),
    ],
  }
}

/** The highest nodes below the root for which nothing is published, neither of them nor of all their parts. */
function uncovered(node: InstrumentNode, published: PublishedTexts): readonly InstrumentNode[] {
  if (node.kind === 'indicator') return []
  return node.children.flatMap((child) => {
    if (published.has(child.code)) return []
    return hasPublishedBelow(child, published) ? uncovered(child, published) : [child]
  })
}

function toText(figure: PublishedFigure | undefined): string {
  return String(figure ?? '').trim()
}

function isFigure(text: string): boolean {
  return /^\d+(\.\d+)?$/.test(text)
}
