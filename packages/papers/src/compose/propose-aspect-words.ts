import { compare, parseRational } from '@undagi/maturity'
import { indexText } from '../words/index-text.ts'
import type { AspectWords } from './aspect-words.ts'
import { recommendationText } from './chapters/recommendations-chapter.ts'
import type { JudgedIndicator, Recommendation } from './judged-indicator.ts'
import type { Report } from './report-schema.ts'
import { valueText } from './score-block.ts'
import { sortByStrength } from './sort-by-strength.ts'

/** What came out the last time with the same instrument. */
export interface Earlier {
  readonly year: number
  readonly values: ReadonlyMap<string, string | null>
}

type Known = Pick<Report, 'indicators' | 'recommendations' | 'target'> & { readonly earlier: Earlier | null }

/** Words to begin with for one aspect: only what the official values say, for a person to make sentences of. */
export function proposeAspectWords(aspect: string, known: Known): AspectWords {
  const indicators = known.indicators.filter((each) => each.aspect === aspect)
  return {
    aspect,
    strengths: strengthsOf(indicators, known.target),
    weaknesses: lines([weakestOf(indicators, known.target), fallenOf(indicators, known.earlier)]),
    suggestions: suggestionsOf(aspect, indicators, known.recommendations),
  }
}

/** Without a target, what a report calls a strength. */
function strengthsOf(indicators: readonly JudgedIndicator[], target: string | null): string {
  if (target === null) return said('Bernilai 4 ke atas', sortByStrength(indicators).strengths)
  const level = levelFor(target)
  const reached = indicators.filter(({ value }) => value !== null && order(value, level) >= 0)
  return said(`Bernilai ${level} ke atas (target indeks ${indexText(target)})`, reached)
}

/** A target is an index; an indicator stands on a level: the lowest that does not pull the index below its target. */
function levelFor(target: string): string {
  const [whole = '', fraction = ''] = target.split('.')
  return `${Number(whole) + (/[1-9]/.test(fraction) ? 1 : 0)}`
}

/** The lowest of the aspect, as far as they are behind: an unanswered one is behind all others. */
function weakestOf(indicators: readonly JudgedIndicator[], target: string | null): string {
  const behind =
    target === null
      ? sortByStrength(indicators).weaknesses
      : indicators.filter(({ value }) => value === null || order(value, levelFor(target)) < 0)
  const lowest = behind.filter(({ value }) => behind.every((other) => order(value, other.value) <= 0))
  return said('Paling lemah', lowest)
}

function fallenOf(indicators: readonly JudgedIndicator[], earlier: Earlier | null): string {
  if (earlier === null) return ''
  const fallen = indicators.flatMap(({ code, name, value }) => {
    const before = earlier.values.get(code) ?? null
    return before !== null && order(value, before) < 0
      ? [`${code} ${name} (${valueText(before)} menjadi ${valueText(value)})`]
      : []
  })
  return fallen.length === 0 ? '' : `Turun dari tahun ${earlier.year}: ${fallen.join(', ')}.`
}

/** What is recommended already says what to do; what is about the whole stands in its own chapter. */
function suggestionsOf(
  aspect: string,
  indicators: readonly JudgedIndicator[],
  recommendations: readonly Recommendation[],
): string {
  const codes = new Set([aspect, ...indicators.map(({ code }) => code)])
  return lines(
    recommendations
      .filter(({ indicatorCode, isDropped }) => !isDropped && codes.has(indicatorCode ?? ''))
      .map(recommendationText),
  )
}

function said(what: string, indicators: readonly JudgedIndicator[]): string {
  if (indicators.length === 0) return ''
  return `${what}: ${indicators.map(({ code, name, value }) => `${code} ${name} (${valueText(value)})`).join(', ')}.`
}

const order = (one: string | null, other: string | null) =>
  compare(parseRational(one ?? 0), parseRational(other ?? 0))

const lines = (all: readonly string[]) => all.filter((each) => each !== '').join('\n')
