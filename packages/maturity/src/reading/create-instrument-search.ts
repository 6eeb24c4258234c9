import type { Indicator, Instrument } from '../instrument.ts'
import { type Finding, type Fit, findInText, type TextMatch } from './find-in-text.ts'
import { foldText } from './fold-text.ts'
import { type Passage, type PassageKind, passagesOf } from './instrument-passages.ts'
import { type Reading, readingsOf } from './question-readings.ts'
import { parseSearchTerms } from './search-terms.ts'
import { type Snippet, toSnippet } from './to-snippet.ts'

/** A passage in which something was found, cut to what is read at a glance. */
export interface FoundPassage extends Snippet {
  readonly kind: PassageKind
  readonly level?: number
  readonly criterion?: string
}

export interface InstrumentHit {
  readonly indicator: Indicator
  /** The best passages first, at most three; they may be fewer than all in which something was found. */
  readonly passages: readonly FoundPassage[]
}

/** Finds the indicators in which every word of the question stands, the best first; of equals the earlier one. */
export type InstrumentSearch = (question: string) => readonly InstrumentHit[]

const mostPassages = 3

/** What a word found in such a passage says about the indicator: its number says most, the page of a source least. */
const worth: Readonly<Record<PassageKind, number>> = {
  code: 4_000,
  short_name: 240,
  name: 160,
  criterion_code: 120,
  group: 40,
  meaning: 36,
  criterion: 32,
  purpose: 24,
  rule: 18,
  note: 16,
  mistake: 14,
  ceiling: 12,
  document: 12,
  holder: 8,
  source: 8,
  model: 6,
}

const fitWorth: Readonly<Record<Fit, number>> = { whole: 4, beginning: 3, inside: 1 }

/**
 * Reads an edition once and answers as fast as one types:
 * `createInstrumentSearch(spbe2020)('peta rencana')[0]?.indicator.code` is "2". No question makes it throw.
 */
export function createInstrumentSearch(instrument: Instrument): InstrumentSearch {
  const entries = passagesOf(instrument).map(({ indicator, passages }) => prepare(indicator, passages))
  return (question) => {
    const readings = readingsOf(parseSearchTerms(question))
    return entries
      .map((entry, position) => ({ entry, position, found: bestReading(entry, readings) }))
      .filter(({ found }) => found.score > 0)
      .toSorted((a, b) => b.found.score - a.found.score || a.position - b.position)
      .map(({ entry, found }) => ({ indicator: entry.indicator, passages: found.passages }))
  }
}

interface FoldedPassage {
  readonly passage: Passage
  readonly folded: string
}

interface Entry {
  readonly indicator: Indicator
  readonly passages: readonly FoldedPassage[]
  /** All passages together: tells at once that a word stands nowhere. */
  readonly everything: string
}

function prepare(indicator: Indicator, written: readonly Passage[]): Entry {
  const passages = written.map(({ text, ...rest }) => {
    const composed = text.normalize('NFC')
    return { passage: { ...rest, text: composed }, folded: foldText(composed) }
  })
  return { indicator, passages, everything: passages.map(({ folded }) => folded).join('\n') }
}

/** What stands in the words of the question comes before what stands in other words of the field. */
function bestReading(entry: Entry, readings: readonly Reading[]): typeof nothing {
  return readings
    .map(({ terms, share }) => {
      const { score, passages } = searchEntry(entry, terms)
      return { score: score * share, passages }
    })
    .reduce((best, each) => (each.score > best.score ? each : best), nothing)
}

const nothing: { score: number; passages: readonly FoundPassage[] } = { score: 0, passages: [] }

function searchEntry({ passages, everything }: Entry, terms: readonly string[]): typeof nothing {
  if (!terms.every((term) => everything.includes(term))) return nothing
  const looked = passages.map((each) => ({ ...each, findings: terms.map((term) => findAs(each, term)) }))
  const best = terms.map((_, index) =>
    Math.max(0, ...looked.map(({ passage, findings }) => bestValue(passage.kind, findings[index] ?? []))),
  )
  if (best.includes(0)) return nothing
  const found = looked
    .map(({ passage, findings }, position) => ({
      passage,
      findings,
      position,
      value: total(passage, findings),
    }))
    .filter(({ value }) => value > 0)
    .toSorted((a, b) => b.value - a.value || a.position - b.position)
  return {
    score: best.reduce((sum, value) => sum + value, 0) + (found[0]?.value ?? 0),
    passages: found.slice(0, mostPassages).map(({ passage, findings }) => toFound(passage, findings.flat())),
  }
}

/** A code is meant whole, or not at all: "1" is no beginning of "11". */
function findAs({ passage, folded }: FoldedPassage, term: string): readonly Finding[] {
  if (passage.kind !== 'code' && passage.kind !== 'criterion_code') return findInText(folded, term)
  return folded === term ? [{ start: 0, end: term.length, fit: 'whole' }] : []
}

function bestValue(kind: PassageKind, findings: readonly Finding[]): number {
  return Math.max(0, ...findings.map(({ fit }) => worth[kind] * fitWorth[fit]))
}

function total({ kind }: Passage, findings: readonly (readonly Finding[])[]): number {
  return findings.reduce((sum, each) => sum + bestValue(kind, each), 0)
}

function toFound({ text, ...place }: Passage, matches: readonly TextMatch[]): FoundPassage {
  return { ...place, ...toSnippet(text, matches) }
}
