import type { Group, Instrument, InstrumentNode } from '@undagi/maturity'

/** What of an instrument is exported: all of it, or what stands under one code. */
export interface Extract {
  readonly instrument: Instrument
  readonly root: Group
  /** The assessment year whose text was chosen; `null`: all texts. */
  readonly year: number | null
}

/** The tree with nothing but the groups and indicators under these codes, and what stands above them. */
export function prune(root: Group, code: string): Group {
  return { ...root, children: root.children.flatMap((node) => keep(node, code)) }
}

function keep(node: InstrumentNode, code: string): readonly InstrumentNode[] {
  if (node.code === code) return [node]
  if (node.kind === 'indicator') return []
  const children = node.children.flatMap((child) => keep(child, code))
  return children.length === 0 ? [] : [{ ...node, children }]
}
