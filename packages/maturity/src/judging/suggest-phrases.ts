import type { Outcome } from '../evidence/judge-criterion.ts'
import type { ReasonCode } from '../evidence/reason.ts'
import { compare, formatExact, parseRational } from '../rational.ts'
import { openBlanks } from '../reading/open-blanks.ts'
import { causeOfReason, type PhraseCause } from './phrase-causes.ts'
import { criterionPhrases, valuePhrases } from './phrase-templates.ts'

/** What was found about one criterion. A reason that is not known here is one that a person must look at. */
export interface FoundCriterion {
  readonly code: string
  readonly text: string
  readonly outcome: Outcome
  readonly reasons: readonly { readonly code: string; readonly titles: readonly string[] }[]
  /** Titles of the documents that prove it. */
  readonly proofs: readonly string[]
}

export interface PhraseBasis {
  /** In the order in which they are to be spoken of. */
  readonly criteria: readonly FoundCriterion[]
  /** Exact texts; `null` for unanswered. */
  readonly before: string | null
  readonly value: string | null
}

export interface SuggestedPhrase {
  readonly field: 'facts' | 'analysis' | 'justification'
  /** The criterion that it speaks of; `null` for the value as a whole. */
  readonly criterion: string | null
  readonly text: string
}

/**
 * Phrases to begin with, for people to change: facts and analysis for each criterion by what was found about it, and one about the value.
 * Criteria that are not proved come first, since they decide how far the value goes.
 */
export function suggestPhrases({ criteria, before, value }: PhraseBasis): readonly SuggestedPhrase[] {
  const open = criteria.filter(({ outcome }) => outcome !== 'fulfilled')
  const proved = criteria.filter(({ outcome }) => outcome === 'fulfilled')
  return [...[...open, ...proved].flatMap(aboutCriterion), ...aboutValue(before, value)]
}

/** How many blanks of suggested phrases still stand in a text. */
export function countPhraseBlanks(text: string): number {
  return openBlanks(text, everyTemplate).length
}

const everyTemplate = [
  ...Object.values(criterionPhrases).flatMap(({ facts, analysis }) => [facts, analysis]),
  ...Object.values(valuePhrases),
  '[judul dokumen]',
].join('\n')

function aboutCriterion(found: FoundCriterion): readonly SuggestedPhrase[] {
  const { facts, analysis } = criterionPhrases[causeOf(found)]
  const words = { butir: found.text.trim().replace(/[.;]$/, ''), judul: titleOf(found) }
  return [
    { field: 'facts', criterion: found.code, text: fill(facts, words) },
    { field: 'analysis', criterion: found.code, text: fill(analysis, words) },
  ]
}

function causeOf({ outcome, reasons }: FoundCriterion): PhraseCause {
  if (outcome === 'fulfilled') return 'proved'
  const [first] = reasons
  return first !== undefined && isKnown(first.code) ? causeOfReason[first.code] : 'look'
}

function isKnown(code: string): code is ReasonCode {
  return Object.hasOwn(causeOfReason, code)
}

function titleOf({ outcome, proofs, reasons }: FoundCriterion): string {
  const titles = outcome === 'fulfilled' ? proofs : (reasons[0]?.titles ?? [])
  return titles[0] ?? '[judul dokumen]'
}

function aboutValue(before: string | null, value: string | null): readonly SuggestedPhrase[] {
  const kind = changeOf(before, value)
  if (kind === null) return []
  const words = { dari: inWords(before), ke: inWords(value) }
  const field = kind === 'confirmed' ? 'analysis' : 'justification'
  return [{ field, criterion: null, text: fill(valuePhrases[kind], words) }]
}

function changeOf(before: string | null, value: string | null): keyof typeof valuePhrases | null {
  if (before === null) return value === null ? null : 'answered'
  if (value === null) return 'emptied'
  const order = compare(parseRational(value), parseRational(before))
  return order === 0 ? 'confirmed' : order > 0 ? 'raised' : 'lowered'
}

function inWords(value: string | null): string {
  return value === null ? '' : formatExact(parseRational(value)).replace('.', ',')
}

/** All at once, so that braces within a title or a criterion are left as they are. */
function fill(template: string, words: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (blank, name: string) => words[name] ?? blank)
}
