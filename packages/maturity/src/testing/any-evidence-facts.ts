import fc from 'fast-check'
import {
  connections,
  type DocumentFacts,
  type EvidenceFacts,
  legalStatuses,
  type Presence,
  type Presences,
  presences,
  unitExtents,
} from '../evidence/evidence-facts.ts'
import { addMonths } from '../evidence/iso-date.ts'
import { type RegisteredAct, registeredStates } from '../evidence/registered-act.ts'
import type { Indicator } from '../instrument.ts'
import { auditorKinds, bodies, fileChecks, formalMarks, reviewContents, serviceFunctions } from '../rule.ts'
import { documentKinds, kindsIn, textsIn } from './rule-texts.ts'

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']

/** Any facts about one indicator: documents of the kinds its rules name, holding what they ask, or not, or unknown. */
export function anyEvidenceFacts(indicator: Indicator): fc.Arbitrary<EvidenceFacts> {
  return fc.record({
    assessedOn: dayIn(2022, 2025),
    year: fc.integer({ min: 2021, max: 2026 }),
    previousValues: fc.option(fc.integer({ min: 1, max: 5 })).map(
      (value): Record<string, string | null> => ({
        [indicator.code]: value === null ? null : `${value}`,
      }),
    ),
    previousAssessedOn: anyDay,
    agencyIndices: fc.constant({}),
    unitsInUse: fc
      .record({
        reached: fc.integer({ min: 0, max: 31 }),
        total: fc.constant(31),
        target: fc.integer({ min: 1, max: 31 }),
      })
      .map((count): EvidenceFacts['unitsInUse'] => ({ [indicator.code]: count })),
    documents: fc
      .uniqueArray(fc.constantFrom(...IDS), { maxLength: 8 })
      .chain((ids) => fc.tuple(...ids.map((id) => anyDocument(indicator, id)))),
  })
}

/** A document offered for the indicator; more often than not a good one, else hardly anything would be fulfilled. */
export function anyDocument(indicator: Indicator, id: string): fc.Arbitrary<DocumentFacts> {
  return fc.oneof(
    { weight: 2, arbitrary: goodDocument(indicator, id) },
    { weight: 1, arbitrary: unevenDocument(indicator, id) },
  )
}

/** Everything that was looked for was found. */
function goodDocument(indicator: Indicator, id: string): fc.Arbitrary<DocumentFacts> {
  const words = wordsOf(indicator)
  return fc.record({
    id: fc.constant(id),
    title: fc.constant(`Dokumen ${id}`),
    kinds: fc.constantFrom(...words.kinds).map((kind) => [kind]),
    offeredFor: fc.constant([indicator.code]),
    status: fc.constant('enacted'),
    marks: fc.constant(allPresent(formalMarks)),
    dated: dayIn(2020, 2024),
    validTo: fc.constant(null),
    contents: fc.constant(allPresent(words.contents)),
    unitsInText: fc.constant('all'),
    holds: fc.constant(allPresent(reviewContents)),
    setBy: fc.constant(bodies),
    auditor: fc.constant({ kind: 'external_certified' as const }),
    improves: fc.constantFrom(...IDS),
    follows: fc.constant(IDS),
    budgetYear: fc.integer({ min: 2020, max: 2024 }),
    matches: fc.constant({ roadmap: 'present' as const }),
    consulted: fc.constant({ bodies: allPresent(bodies), units: 'all' as const }),
    reach: fc.constant({ national: 'present' as const }),
    through: fc.constant(allPresent(words.names)),
    names: fc.constant(allPresent(words.names)),
    guidelines: fc.constant(allPresent(words.names)),
    shows: fc.constant(allPresent(serviceFunctions)),
    applications: fc.constant(applicationsOf(words.names)),
  })
}

function unevenDocument(indicator: Indicator, id: string): fc.Arbitrary<DocumentFacts> {
  const words = wordsOf(indicator)
  const presence = fc.constantFrom(...presences)
  const some = <Key extends string>(keys: readonly Key[]) => presencesOf(keys, presence)
  return fc.record(
    {
      id: fc.constant(id),
      title: fc.constant(`Dokumen ${id}`),
      kinds: fc.uniqueArray(fc.constantFrom(...words.kinds), { minLength: 1, maxLength: 2 }),
      offeredFor: fc.constantFrom([indicator.code], [indicator.code, `${indicator.code}.2.a`]),
      status: fc.constantFrom(...legalStatuses),
      marks: some(formalMarks),
      dated: anyDay,
      validFrom: anyDay,
      validTo: fc.option(anyDay),
      contents: some(words.contents),
      unitsInText: fc.constantFrom(...unitExtents),
      holds: some(reviewContents),
      setBy: fc.uniqueArray(fc.constantFrom(...bodies), { maxLength: 2 }),
      auditor: fc.record({ kind: fc.constantFrom(...auditorKinds) }),
      improves: fc.option(fc.constantFrom(...IDS)),
      follows: fc.uniqueArray(fc.constantFrom(...IDS), { maxLength: 3 }),
      budgetYear: fc.integer({ min: 2018, max: 2026 }),
      matches: some(['roadmap'] as const),
      consulted: fc.record({ bodies: some(bodies), units: fc.constantFrom(...unitExtents) }),
      reach: some(['other_institutions', 'national'] as const),
      through: some(words.names),
      names: some(words.names),
      guidelines: some(words.names),
      shows: some(serviceFunctions),
      connections: fc.uniqueArray(fc.constantFrom(...connections), { maxLength: 2 }),
      applications: fc.constant(
        Object.fromEntries(words.names.map((name) => [name, { used: 'present' as const }])),
      ),
      file: some(fileChecks),
      registered: anyRegistered,
    },
    { requiredKeys: ['id', 'title', 'kinds', 'offeredFor', 'status'] },
  )
}

/** The same document with everything found and in order, so that it can prove what its kinds can prove. */
export function inGoodOrder(document: DocumentFacts, day: string): DocumentFacts {
  const { revokes: _, file: __, registered: ___, ...rest } = document
  return {
    ...rest,
    status: 'enacted',
    dated: addMonths(day, -3),
    validFrom: addMonths(day, -3),
    validTo: null,
  }
}

export const anyDay = dayIn(2019, 2026)

/** Whatever a register may say of the act whose text a document is. */
export const anyRegistered: fc.Arbitrary<RegisteredAct> = fc.record({
  state: fc.constantFrom(...registeredStates),
  since: anyDay,
  inForceOn: fc.option(anyDay),
  through: fc.constantFrom(null, 'Perwali 7 Tahun 2024'),
})

function dayIn(from: number, to: number): fc.Arbitrary<string> {
  const months = fc.integer({ min: 0, max: (to - from) * 12 + 11 })
  return fc
    .tuple(months, fc.integer({ min: 1, max: 31 }))
    .map(([month, day]) => addMonths(`${from}-01-${`${day}`.padStart(2, '0')}`, month))
}

function wordsOf(indicator: Indicator) {
  const kinds = kindsIn(indicator)
  const texts = textsIn(indicator)
  return {
    kinds: kinds.length === 0 ? documentKinds : [...kinds, 'other' as const],
    contents: texts,
    names: texts,
  }
}

function presencesOf<Key extends string>(keys: readonly Key[], presence: fc.Arbitrary<Presence>) {
  const model: Partial<Record<Key, typeof presence>> = {}
  for (const key of keys) model[key] = presence
  return fc.record(model, { requiredKeys: [] })
}

function allPresent<Key extends string>(keys: readonly Key[]): Presences<Key> {
  const presences: Partial<Record<Key, Presence>> = {}
  for (const key of keys) presences[key] = 'present'
  return presences
}

function applicationsOf(names: readonly string[]): NonNullable<DocumentFacts['applications']> {
  return Object.fromEntries(names.map((name) => [name, { used: 'present', integrated: 'present' }]))
}
