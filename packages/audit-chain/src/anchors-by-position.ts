import type { Anchor } from './sealed-entry.ts'

export interface KnownAnchors {
  at(position: number): readonly Anchor[]
  /** The farthest one after this position. */
  after(position: number): Anchor | undefined
}

const none: readonly Anchor[] = []

/** The anchors of one chain; of the same position there may be several, and they need not agree. */
export function anchorsByPosition(anchors: readonly Anchor[], chain: string): KnownAnchors {
  const ours = anchors.filter((anchor) => anchor.chain === chain)
  const byPosition = Map.groupBy(ours, ({ position }) => position)
  const farthest = ours.reduce<Anchor | undefined>(
    (best, anchor) => (best === undefined || anchor.position > best.position ? anchor : best),
    undefined,
  )
  return {
    at: (position) => byPosition.get(position) ?? none,
    after: (position) => (farthest !== undefined && farthest.position > position ? farthest : undefined),
  }
}
