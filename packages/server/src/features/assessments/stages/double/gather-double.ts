import type { JudgedOutside } from '@undagi/maturity'
import { isOfDouble, type RecordedAction } from '../../assessment-action.ts'
import type { TakenOutside } from '../stage-moved.ts'

/** An action with whose it is: who said something is told apart by person, not by name. */
export type SignedAction = RecordedAction & { readonly actorId: string }

interface By {
  readonly personId: string
  readonly byName: string
  readonly at: Date
}

export interface Draw extends By {
  readonly size: number
  readonly seed: string
  readonly reason: string
  readonly indicatorCodes: readonly string[]
  readonly outside: TakenOutside
}

/** What an assessor said of an indicator by themselves. */
export interface OwnWord extends By {
  readonly stage: JudgedOutside
  readonly value: string | null
}

export interface SecondRating extends OwnWord {
  readonly value: string
  readonly facts: string
  readonly analysis: string
  /** How often this person rated it. */
  readonly version: number
}

export interface Settlement extends By {
  readonly firstId: string
  readonly secondId: string
  readonly firstValue: string
  readonly secondValue: string
  readonly value: string
  readonly reason: string
  readonly version: number
}

/** All that the double rating of an assessment consists of, by indicator. */
export interface DoubleRating {
  /** The earliest first: the last one counts. */
  readonly draws: readonly Draw[]
  /** What was judged before anybody reviewed it or settled a pair: after that it is no word of their own any more. */
  readonly judged: ReadonlyMap<string, readonly OwnWord[]>
  readonly second: ReadonlyMap<string, readonly SecondRating[]>
  readonly settled: ReadonlyMap<string, readonly Settlement[]>
}

interface Folding extends DoubleRating {
  readonly looked: ReadonlySet<string>
}

const nothing: Folding = {
  draws: [],
  judged: new Map(),
  second: new Map(),
  settled: new Map(),
  looked: new Set(),
}

export function gatherDouble(actions: readonly SignedAction[]): DoubleRating {
  return actions.reduce(follow, nothing)
}

function follow(before: Folding, action: SignedAction): Folding {
  const by = { personId: action.actorId, byName: action.actorName, at: action.actedAt }
  if (action.kind === 'stage_judged') {
    const { indicatorCode: code, stage, value, unconfirmed } = action
    if (before.looked.has(code) || unconfirmed) return before
    return { ...before, judged: withLast(before.judged, code, { stage, value, ...by }) }
  }
  if (action.kind === 'score_reviewed') return looked(before, action.indicatorCode)
  if (!isOfDouble(action)) return before
  switch (action.kind) {
    case 'sample_drawn': {
      const { size, seed, reason, indicatorCodes, outside } = action
      return { ...before, draws: [...before.draws, { size, seed, reason, indicatorCodes, outside, ...by }] }
    }
    case 'rated_second': {
      const { indicatorCode: code, stage, value, facts, analysis } = action
      const earlier = (before.second.get(code) ?? []).filter(({ personId }) => personId === by.personId)
      const version = earlier.length + 1
      const rating = { stage, value, facts, analysis, version, ...by }
      return { ...before, second: withLast(before.second, code, rating) }
    }
    case 'pair_settled': {
      const { indicatorCode: code, first, second, value, reason } = action
      const earlier = (before.settled.get(code) ?? []).filter((each) => each.secondId === second.personId)
      const settlement = {
        ...{ firstId: first.personId, secondId: second.personId, value, reason, ...by },
        ...{ firstValue: first.value, secondValue: second.value, version: earlier.length + 1 },
      }
      return { ...looked(before, code), settled: withLast(before.settled, code, settlement) }
    }
  }
}

function looked(before: Folding, code: string): Folding {
  return { ...before, looked: new Set(before.looked).add(code) }
}

function withLast<T>(lists: ReadonlyMap<string, readonly T[]>, code: string, last: T) {
  return new Map(lists).set(code, [...(lists.get(code) ?? []), last])
}
