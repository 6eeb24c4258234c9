import { isSameValue, judgedOutside } from '@undagi/maturity'
import type { DoubleRating, OwnWord, SecondRating, Settlement } from './gather-double.ts'

/** Where two ratings of one indicator stand to each other. */
export const pairStates = [
  'waiting',
  'waiting_second',
  'waiting_first',
  'equal',
  'differs',
  'settled',
] as const
type PairState = (typeof pairStates)[number]

export interface Pair {
  readonly code: string
  readonly state: PairState
  readonly first: (OwnWord & { readonly value: string }) | null
  readonly second: SecondRating | null
  readonly settlement: Settlement | null
}

/** A pair of which both values are in. */
export interface FullPair extends Pair {
  readonly first: NonNullable<Pair['first']>
  readonly second: SecondRating
}

/** Of each indicator of the last sample the pairs there are: one for each who rated it a second time, and one that waits where nobody did. */
export function pairUp(double: DoubleRating): readonly Pair[] {
  const codes = double.draws.at(-1)?.indicatorCodes ?? []
  return codes.flatMap((code) => {
    const ratings = lastOfEach(double.second.get(code) ?? [])
    return ratings.length === 0 ? [unrated(double, code)] : ratings.map((each) => pairOf(double, code, each))
  })
}

export function isFull(pair: Pair): pair is FullPair {
  return pair.first !== null && pair.second !== null
}

function unrated({ judged }: DoubleRating, code: string): Pair {
  const first = (judged.get(code) ?? []).findLast(hasValue) ?? null
  const state = first === null ? 'waiting' : 'waiting_second'
  return { code, state, first, second: null, settlement: null }
}

/** The first is what an assessor last said of it in that stage or one before; what the institution said of itself is nobody's rating. */
function pairOf({ judged, settled }: DoubleRating, code: string, second: SecondRating): Pair {
  const until = judgedOutside.indexOf(second.stage)
  const first = (judged.get(code) ?? []).findLast(
    (word) => judgedOutside.indexOf(word.stage) <= until && word.personId !== second.personId,
  )
  if (first === undefined || !hasValue(first))
    return { code, state: 'waiting_first', first: null, second, settlement: null }
  const settlement = (settled.get(code) ?? []).findLast((each) => each.secondId === second.personId) ?? null
  const compared = isSameValue(first.value, second.value) ? 'equal' : 'differs'
  return { code, state: settlement === null ? compared : 'settled', first, second, settlement }
}

function hasValue(word: OwnWord): word is OwnWord & { value: string } {
  return word.value !== null
}

function lastOfEach(ratings: readonly SecondRating[]): readonly SecondRating[] {
  return [...new Map(ratings.map((each) => [each.personId, each])).values()]
}
