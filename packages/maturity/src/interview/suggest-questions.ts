import type { AttentionReason, IndicatorStanding } from '../attention.ts'
import { criteriaOfValue } from '../evidence/weigh-claim.ts'
import type { Criterion, Indicator } from '../instrument.ts'
import { compare, formatExact, parseRational } from '../rational.ts'
import { criterionQuestions, openingQuestions } from './question-templates.ts'

export interface SuggestedQuestion {
  /** The criterion that it asks for; `null` for one about the indicator as a whole. */
  readonly criterion: string | null
  readonly text: string
}

/** More than these nobody asks in the minutes an item has. */
export const mostQuestions = 4

/**
 * Questions to begin with, for people to change: one per reason, then the criteria in doubt, those first that lie between the two values.
 * `suggestQuestions(indicator, standing, ['disputed'])[0]?.criterion` is `null`. No criterion is asked for twice, and none that is met by an
 * answer alone.
 */
export function suggestQuestions(
  indicator: Indicator,
  standing: IndicatorStanding,
  reasons: readonly AttentionReason[],
): readonly SuggestedQuestion[] {
  const whole = openings(standing, reasons).map((text) => ({ criterion: null, text: filled(text, standing) }))
  const doubted = new Set([...criteriaBetween(indicator, standing), ...standing.openCriteria])
  const asked = indicator.levels
    .flatMap(({ criteria }) => criteria)
    .filter(({ code, rule }) => doubted.has(code) && rule.kind !== 'floor')
  const order = [...doubted]
  const criteria = asked
    .toSorted((a, b) => order.indexOf(a.code) - order.indexOf(b.code))
    .map((criterion) => ({ criterion: criterion.code, text: askFor(criterion) }))
  return [...whole, ...criteria].slice(0, Math.max(mostQuestions, whole.length))
}

function openings(
  { selfValue, documentValue, openNotes }: IndicatorStanding,
  reasons: readonly AttentionReason[],
): readonly string[] {
  if (selfValue === null && documentValue === null) return [openingQuestions.unanswered]
  const whole = reasons.flatMap((reason) => (reason === 'badly_proven' ? [] : [openingQuestions[reason]]))
  return openNotes > 0 ? [...whole, openingQuestions.openNotes] : whole
}

/** What the higher of two differing values stands on, and the lower does not. */
function criteriaBetween(
  indicator: Indicator,
  { selfValue, documentValue }: IndicatorStanding,
): readonly string[] {
  const values = [selfValue, documentValue].filter((value) => value !== null).map(parseRational)
  const [lower, higher] = values.toSorted(compare)
  if (lower === undefined || higher === undefined) return []
  const settled = new Set(criteriaOfValue(indicator, lower))
  return criteriaOfValue(indicator, higher).filter((code) => !settled.has(code))
}

function askFor({ rule, text }: Criterion): string {
  return fill(criterionQuestions[rule.kind], { butir: text.trim().replace(/\.$/, '') })
}

function filled(text: string, { selfValue, documentValue, previousValue }: IndicatorStanding): string {
  const said = (value: string | null) =>
    value === null ? 'belum dijawab' : formatExact(parseRational(value))
  return fill(text, { mandiri: said(selfValue), dokumen: said(documentValue), lalu: said(previousValue) })
}

function fill(template: string, words: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (blank, name: string) => words[name] ?? blank)
}
