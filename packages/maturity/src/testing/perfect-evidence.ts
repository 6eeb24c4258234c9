import type { DocumentKind } from '../document-kind.ts'
import type { DocumentFacts, EvidenceFacts, Presence, Presences } from '../evidence/evidence-facts.ts'
import { indicatorsOf } from '../indicators-of.ts'
import type { Indicator, Instrument } from '../instrument.ts'
import { bodies, fileChecks, formalMarks, reviewContents, serviceFunctions } from '../rule.ts'
import { kindsIn, textsIn } from './rule-texts.ts'

/** Everything an institution could hand in: of every kind that is asked an earlier and a later document, both in order. */
export function perfectEvidence(instrument: Instrument, year: number): EvidenceFacts {
  const indicators = indicatorsOf(instrument)
  const ofAll = <Value>(value: Value) => Object.fromEntries(indicators.map(({ code }) => [code, value]))
  return {
    assessedOn: `${year}-09-15`,
    year,
    previousValues: ofAll(`${instrument.scale.max}`),
    previousAssessedOn: `${year - 1}-09-15`,
    agencyIndices: Object.fromEntries(
      Object.entries(instrument.conversions).map(([id, { from }]) => [
        id,
        { value: from.at(-1) ?? '0', measuredOn: `${year}-01-01` },
      ]),
    ),
    unitsInUse: ofAll({ reached: 31, total: 31 }),
    documents: indicators.flatMap((indicator) => documentsFor(indicator, year)),
  }
}

function documentsFor(indicator: Indicator, year: number): readonly DocumentFacts[] {
  const kinds = kindsIn(indicator)
  const idOf = (kind: DocumentKind, version: string) => `${indicator.code}-${kind}-${version}`
  const all = kinds.flatMap((kind) => [idOf(kind, 'old'), idOf(kind, 'new')])
  return kinds.flatMap((kind) => {
    const common = { ...holdingEverything(indicator), kinds: [kind], follows: all }
    const [early, late] = [`${year}-01-02`, `${year}-03-01`]
    return [
      {
        ...common,
        id: idOf(kind, 'old'),
        title: `${kind} lama`,
        dated: early,
        improves: null,
        budgetYear: year - 2,
      },
      {
        ...common,
        id: idOf(kind, 'new'),
        title: `${kind} baru`,
        dated: late,
        improves: idOf(kind, 'old'),
        budgetYear: year - 1,
      },
      // A third for the third year of budgets, and for audits by the institution's own auditors.
      {
        ...common,
        id: idOf(kind, 'own'),
        title: `${kind} sendiri`,
        dated: early,
        budgetYear: year,
        auditor: { kind: 'internal' as const },
      },
    ]
  })
}

function holdingEverything(indicator: Indicator): Omit<DocumentFacts, 'id' | 'title' | 'kinds'> {
  const texts = allPresent(textsIn(indicator))
  const use = { used: 'present', integrated: 'present' } as const
  return {
    offeredFor: [indicator.code],
    status: 'enacted',
    marks: allPresent(formalMarks),
    validTo: null,
    contents: texts,
    unitsInText: 'all',
    holds: allPresent(reviewContents),
    setBy: bodies,
    auditor: { kind: 'external_certified' },
    matches: { roadmap: 'present' },
    consulted: { bodies: allPresent(bodies), units: 'all' },
    reach: { other_institutions: 'present', national: 'present' },
    through: texts,
    names: texts,
    guidelines: texts,
    shows: allPresent(serviceFunctions),
    applications: Object.fromEntries(textsIn(indicator).map((name) => [name, use])),
    file: allPresent(fileChecks),
  }
}

function allPresent<Key extends string>(keys: readonly Key[]): Presences<Key> {
  const presences: Partial<Record<Key, Presence>> = {}
  for (const key of keys) presences[key] = 'present'
  return presences
}
