import { type AttentionReason, attentionReasons } from '../attention.ts'
import { seededRank } from './seeded-rank.ts'

/** An indicator that could be rated a second time. */
export interface SampleCandidate {
  readonly code: string
  /** The aspect it belongs to: the nearest group above it. */
  readonly aspect: string
  readonly reasons: readonly AttentionReason[]
}

/** A part that the sample is meant to reach. */
type Stratum =
  | { readonly kind: 'aspect'; readonly name: string }
  | { readonly kind: 'reason'; readonly name: AttentionReason }

interface ChosenIndicator {
  readonly code: string
  /** The parts that it was the first to reach; empty: chosen to fill up, so that each aspect has its share. */
  readonly reaches: readonly Stratum[]
}

export interface Sample {
  /** In the order in which the candidates were given. */
  readonly chosen: readonly ChosenIndicator[]
  /** Parts with candidates and none chosen, because the sample is too small for them. */
  readonly unreached: readonly Stratum[]
  readonly aspects: readonly { readonly aspect: string; readonly of: number; readonly chosen: number }[]
}

interface SampleRule {
  /** How many indicators; all candidates where it is more than there are. */
  readonly size: number
  /** Any text, said aloud before the choice (a number drawn in the meeting, a date): the same text gives the same sample. */
  readonly seed: string
}

/**
 * Indicators for a second rating, decided by the seed alone: `chooseSample(candidates, { size: 12, seed: '2026-09-01' })`. First whatever
 * reaches the most aspects and reasons not yet reached, so that a sample of as many indicators as there are parts reaches each; then the
 * aspect with the smallest share chosen. Of equals the one that comes first in the order of the seed. No indicator twice.
 * Throws a RangeError for a size that is no whole number from 0, and for a code given twice.
 */
export function chooseSample(candidates: readonly SampleCandidate[], { size, seed }: SampleRule): Sample {
  if (!Number.isInteger(size) || size < 0) throw new RangeError(`A sample cannot have ${size} indicators`)
  const codes = new Set(candidates.map(({ code }) => code))
  if (codes.size < candidates.length) throw new RangeError('An indicator is given twice')
  const order = inSeededOrder(candidates, seed)
  const chosen = fillUp(order, reachStrata(order, size), size)
  const reached = new Set(chosen.flatMap(({ reaches }) => reaches).map(keyOf))
  return {
    chosen: candidates.flatMap(({ code }) => chosen.find((each) => each.code === code) ?? []),
    unreached: strataOf(candidates).filter((stratum) => !reached.has(keyOf(stratum))),
    aspects: sharesOf(candidates, chosen),
  }
}

function inSeededOrder(candidates: readonly SampleCandidate[], seed: string): readonly SampleCandidate[] {
  const ranked = candidates.map((candidate) => ({ candidate, rank: seededRank(seed, candidate.code) }))
  const isBefore = (a: (typeof ranked)[number], b: (typeof ranked)[number]) =>
    a.rank === b.rank ? a.candidate.code < b.candidate.code : a.rank < b.rank
  return ranked.toSorted((a, b) => (isBefore(a, b) ? -1 : 1)).map(({ candidate }) => candidate)
}

/** Takes whatever reaches most of what is still unreached, until all is reached or the sample is full. */
function reachStrata(order: readonly SampleCandidate[], size: number): readonly ChosenIndicator[] {
  const open = new Map(strataOf(order).map((stratum) => [keyOf(stratum), stratum]))
  const chosen: ChosenIndicator[] = []
  while (chosen.length < size && open.size > 0) {
    const next = order
      .map((candidate) => ({
        code: candidate.code,
        reaches: strataFor(candidate).filter((each) => open.has(keyOf(each))),
      }))
      .reduce((best, each) => (each.reaches.length > best.reaches.length ? each : best))
    for (const stratum of next.reaches) open.delete(keyOf(stratum))
    chosen.push(next)
  }
  return chosen
}

/** Takes from the aspect with the smallest share chosen, one after the other, until the sample is full. */
function fillUp(
  order: readonly SampleCandidate[],
  reached: readonly ChosenIndicator[],
  size: number,
): readonly ChosenIndicator[] {
  const chosen = [...reached]
  while (chosen.length < Math.min(size, order.length)) {
    const shares = new Map(sharesOf(order, chosen).map((share) => [share.aspect, share]))
    const left = order.filter(({ code }) => !chosen.some((each) => each.code === code))
    const shareOf = ({ aspect }: SampleCandidate) => shares.get(aspect) ?? { chosen: 0, of: 1 }
    const next = left.reduce((best, each) => (isSmaller(shareOf(each), shareOf(best)) ? each : best))
    chosen.push({ code: next.code, reaches: [] })
  }
  return chosen
}

interface Share {
  readonly chosen: number
  readonly of: number
}

function isSmaller(one: Share, other: Share): boolean {
  return one.chosen * other.of < other.chosen * one.of
}

function sharesOf(
  candidates: readonly SampleCandidate[],
  chosen: readonly ChosenIndicator[],
): Sample['aspects'] {
  const codes = new Set(chosen.map(({ code }) => code))
  return [...new Set(candidates.map(({ aspect }) => aspect))].map((aspect) => {
    const inside = candidates.filter((each) => each.aspect === aspect)
    return { aspect, of: inside.length, chosen: inside.filter(({ code }) => codes.has(code)).length }
  })
}

function strataFor({ aspect, reasons }: SampleCandidate): readonly Stratum[] {
  return [
    { kind: 'aspect', name: aspect },
    ...attentionReasons
      .filter((reason) => reasons.includes(reason))
      .map((name) => ({ kind: 'reason' as const, name })),
  ]
}

/** Every part that some candidate belongs to, once. */
function strataOf(candidates: readonly SampleCandidate[]): readonly Stratum[] {
  return [...new Map(candidates.flatMap(strataFor).map((each) => [keyOf(each), each])).values()]
}

function keyOf({ kind, name }: Stratum): string {
  return `${kind} ${name}`
}
