import { keyOf } from '../fold-handover.ts'
import type { IndicatorPlace } from '../handover-entry.ts'

/** What can stay open when somebody leaves. Each kind has one source, and every source stands in `gather-promises.ts`. */
export const promiseKinds = [
  'recommendation',
  'request',
  'stage',
  'confirmation',
  'consolidation',
  'signature',
  'policy',
  'policy_review',
  'team_decision',
  'clarification',
  'objection',
  'repair',
  'unsent_text',
  'delegation',
] as const
type PromiseKind = (typeof promiseKinds)[number]

/** Something that is not done yet, in the words of where it stands. */
export interface OpenPromise {
  readonly kind: PromiseKind
  /** The same as long as it is the same thing; no two have one. */
  readonly key: string
  readonly text: string
  /** Of the round that it belongs to; null: of none. */
  readonly year: number | null
  /** What comes next, in a stable word; null: its kind says it. */
  readonly next: string | null
  readonly ownerIds: readonly string[]
  readonly ownerName: string | null
  readonly unitIds: readonly string[]
  readonly unitName: string | null
  /** The last day, where the round is; null: none was set. */
  readonly dueOn: string | null
  /** The indicators that it is about; empty: an aspect, a stage or the whole. */
  readonly places: readonly IndicatorPlace[]
}

/** Whose pack it is. */
export interface PackSubject {
  readonly personId: string
  /** Of which the person holds a role; once they hold none, those of the last. */
  readonly unitIds: ReadonlySet<string>
  /** Whether a role of theirs is of the whole institution: then what is nobody's is theirs too. */
  readonly isOfWhole: boolean
}

/**
 * Whether it goes into the pack: the person's own, their unit's, about an indicator they had a hand in, or, for who answers for the whole,
 * nobody's.
 */
export function concerns(
  promise: OpenPromise,
  { personId, unitIds, isOfWhole }: PackSubject,
  touched: ReadonlySet<string>,
): boolean {
  return (
    promise.ownerIds.includes(personId) ||
    promise.unitIds.some((id) => unitIds.has(id)) ||
    promise.places.some((place) => touched.has(keyOf(place))) ||
    (isOfWhole && promise.ownerIds.length === 0 && promise.unitIds.length === 0)
  )
}

interface Placed {
  readonly promises: readonly OpenPromise[]
  /** What was touched, with every indicator that a promise of the pack is about. */
  readonly places: ReadonlyMap<string, IndicatorPlace>
}

/** Each open promise that concerns the person, once, the earliest due first; whatever it is about is in the pack with it. */
export function placePromises(
  open: readonly OpenPromise[],
  subject: PackSubject,
  touched: ReadonlyMap<string, IndicatorPlace>,
): Placed {
  const keys = new Set(touched.keys())
  const promises = open.filter((promise) => concerns(promise, subject, keys)).toSorted(byDay)
  const places = new Map(touched)
  for (const promise of promises) for (const place of promise.places) places.set(keyOf(place), place)
  return { promises, places }
}

/** What has no day comes last; the same day in the order of the keys, so that the same pack is the same bytes. */
function byDay(one: OpenPromise, other: OpenPromise): number {
  const [a, b] = [one.dueOn ?? '9999-12-31', other.dueOn ?? '9999-12-31']
  if (a !== b) return a < b ? -1 : 1
  return one.key < other.key ? -1 : Number(one.key > other.key)
}
