import { type AttentionReason, attentionFor, type IndicatorStanding, isSameValue } from '../attention.ts'
import { indicatorsOf } from '../indicators-of.ts'
import type { Indicator, Instrument } from '../instrument.ts'
import { compare, multiply, parseRational, type Rational, subtract, ZERO } from '../rational.ts'
import { type ItemMinutes, shareMinutes, usualMinutes } from './share-minutes.ts'
import { type SuggestedQuestion, suggestQuestions } from './suggest-questions.ts'

export interface AgendaItem {
  readonly standing: IndicatorStanding
  /** Why it is talked about, the heaviest reason first; never empty. */
  readonly reasons: readonly AttentionReason[]
  readonly questions: readonly SuggestedQuestion[]
}

interface TimedItem extends AgendaItem {
  /** Minutes from the beginning of the first item. */
  readonly startsAt: number
  readonly minutes: number
}

export interface Agenda {
  readonly items: readonly TimedItem[]
  /** What is worth talking about and has no room in the time given, in order. */
  readonly ifTimeRemains: readonly AgendaItem[]
  /** Indicators that nothing asks to talk about: they take over the value of the document review. In the instrument's order. */
  readonly carried: readonly string[]
  /** Minutes of the given length that no item asks for. */
  readonly freeMinutes: number
}

export interface InterviewPlan {
  readonly standings: readonly IndicatorStanding[]
  /** Minutes for the items alone, without opening, breaks and signing. */
  readonly lengthMinutes: number
  readonly itemMinutes?: ItemMinutes
}

/**
 * What to talk about, in what order, how long and with which questions: `planAgenda(spbe2020, { standings, lengthMinutes: 120 })`. Whatever is
 * disputed comes first, then what moves the index more (weight × difference between the two values), then more reasons, then the greater
 * weight, then the order of the instrument. An indicator without a standing is not talked about and not listed. Throws a RangeError for a
 * length that is no whole number from 0, and for a value that is no number.
 */
export function planAgenda(
  instrument: Instrument,
  { standings, lengthMinutes, itemMinutes = usualMinutes }: InterviewPlan,
): Agenda {
  const known = standingsInOrder(instrument, standings)
  const weighed = known.map((each) => ({ ...each, reasons: attentionFor(instrument.scale, each.standing) }))
  const ordered = weighed.filter(({ reasons }) => reasons.length > 0).toSorted(byUrgency)
  const minutes = shareMinutes(
    ordered.map(({ reasons }) => reasons.length),
    lengthMinutes,
    itemMinutes,
  )
  const items = ordered.map(({ indicator, standing, reasons }) => ({
    standing,
    reasons,
    questions: suggestQuestions(indicator, standing, reasons),
  }))
  const timed = inTime(items, minutes)
  return {
    items: timed,
    ifTimeRemains: items.slice(timed.length),
    carried: weighed.filter(({ reasons }) => reasons.length === 0).map(({ indicator }) => indicator.code),
    freeMinutes: lengthMinutes - timed.reduce((sum, each) => sum + each.minutes, 0),
  }
}

interface Known {
  readonly indicator: Indicator
  readonly standing: IndicatorStanding
}

interface Weighed extends Known {
  readonly reasons: readonly AttentionReason[]
}

function standingsInOrder(instrument: Instrument, standings: readonly IndicatorStanding[]): readonly Known[] {
  const byCode = new Map(standings.map((standing) => [standing.code, standing]))
  return indicatorsOf(instrument).flatMap((indicator) => {
    const standing = byCode.get(indicator.code)
    return standing === undefined ? [] : [{ indicator, standing }]
  })
}

/** Sorting is stable, so that of equals the order of the instrument stays. */
function byUrgency(a: Weighed, b: Weighed): number {
  return (
    Number(isDisputed(b)) - Number(isDisputed(a)) ||
    compare(stakeOf(b), stakeOf(a)) ||
    b.reasons.length - a.reasons.length ||
    compare(parseRational(b.indicator.weight), parseRational(a.indicator.weight))
  )
}

function isDisputed({ reasons }: Weighed): boolean {
  return reasons.includes('disputed')
}

/** Weight × difference of the two values; a value that is missing counts as nothing, as it is said in `attentionFor`. */
function stakeOf({ indicator, standing: { selfValue, documentValue } }: Weighed): Rational {
  if (isSameValue(selfValue, documentValue)) return ZERO
  const [self, document] = [selfValue, documentValue].map((value) =>
    value === null ? ZERO : parseRational(value),
  )
  const difference = subtract(self ?? ZERO, document ?? ZERO)
  const magnitude = difference.numerator < 0n ? subtract(ZERO, difference) : difference
  return multiply(parseRational(indicator.weight), magnitude)
}

function inTime(items: readonly AgendaItem[], minutes: readonly (number | null)[]): readonly TimedItem[] {
  let startsAt = 0
  return items.flatMap((item, at) => {
    const given = minutes[at] ?? null
    if (given === null) return []
    const timed = { ...item, startsAt, minutes: given }
    startsAt += given
    return [timed]
  })
}
