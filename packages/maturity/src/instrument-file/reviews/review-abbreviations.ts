import { listAbbreviations, listUnexplained } from '../../wording/list-unexplained.ts'
import { levelSpots, rulesIn } from '../checks/criterion-spots.ts'
import type { FileIssue } from '../file-issue.ts'
import { at, entries, issueAt, items, type Spot, textOf } from '../spot.ts'
import { allTexts } from './text-spots.ts'

/** Abbreviations that neither the glossary nor the name of a document or agency of the edition explains; each told once. */
export function reviewAbbreviations(main: Spot, indicators: readonly Spot[]): readonly FileIssue[] {
  const known = new Set([...glossaryWords(main), ...namesOf(main, indicators).flatMap(listAbbreviations)])
  return indicators
    .flatMap((indicator) => [at(indicator, 'guidance'), at(indicator, 'levels')].flatMap(allTexts))
    .flatMap(({ spot, text }) => listUnexplained(text, known).map((word) => ({ spot, word })))
    .flatMap(({ spot, word }) => {
      if (known.has(word)) return []
      known.add(word)
      const message = `Singkatan "${word}" belum dijelaskan. Tambahkan ke bagian glossary, atau tulis kepanjangannya.`
      return [issueAt(spot, 'wording.abbreviation', message)]
    })
}

/** "SP4N-LAPOR!" explains both of its words. */
function glossaryWords(main: Spot): readonly string[] {
  return entries(at(main, 'glossary')).flatMap(([key]) => [key, ...listAbbreviations(key)])
}

/** Proper names of the edition's own data: its documents, the indices it converts, the agencies and platforms its rules name. */
function namesOf(main: Spot, indicators: readonly Spot[]): readonly string[] {
  const sources = entries(at(main, 'sources')).map(([, source]) => at(source, 'title'))
  const conversions = entries(at(main, 'conversions')).flatMap(([key, conversion]) => [
    key.toUpperCase(),
    textOf(at(conversion, 'name')) ?? '',
    textOf(at(conversion, 'agency')) ?? '',
  ])
  const rules = indicators
    .flatMap(levelSpots)
    .flatMap(({ criteria }) => criteria.flatMap((criterion) => rulesIn(at(criterion, 'rule'))))
  const named = rules.flatMap((rule) => [...items(at(rule, 'agencies')), ...items(at(rule, 'through'))])
  return [...conversions, ...[...sources, ...named].map((spot) => textOf(spot) ?? '')]
}
