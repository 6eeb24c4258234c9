import { indicatorsOf } from '../indicators-of.ts'
import type { Instrument } from '../instrument.ts'
import type { FileIssue } from '../instrument-file/file-issue.ts'
import { at, entries, issueAt, items, type Spot, textOf } from '../instrument-file/spot.ts'
import type { Rule } from '../rule.ts'

/** Which of the texts of a rule stand under which key of a document. */
const textsUnder: Readonly<Record<string, (rule: Rule) => readonly string[]>> = {
  contents: (rule) => (rule.kind === 'completeness' ? rule.substances : []),
  through: (rule) => (rule.kind === 'beyond_institution' ? (rule.through ?? []) : []),
  names: (rule) => (rule.kind === 'in_force_names' ? [rule.activity] : []),
  guidelines: (rule) => (rule.kind === 'guideline' ? [rule.guideline] : []),
  applications: (rule) => (rule.kind === 'application_used' ? [rule.application] : []),
}

/** A text that no rule asks for would stay without effect, and nobody would notice the slip of a pen. */
export function checkWords(situation: Spot, instrument: Instrument): readonly FileIssue[] {
  const rules = indicatorsOf(instrument).flatMap(({ levels }) =>
    levels.flatMap(({ criteria }) => criteria.flatMap(({ rule }) => withInner(rule))),
  )
  const asked = Object.entries(textsUnder).map(
    ([key, textsOf]) => [key, new Set(rules.flatMap(textsOf))] as const,
  )
  return items(at(situation, 'documents')).flatMap((document) =>
    asked.flatMap(([key, texts]) =>
      entries(at(document, key))
        .filter(([text]) => !texts.has(text))
        .map(([text, spot]) =>
          issueAt(
            spot,
            'situation.unknown_text',
            `Tidak ada aturan yang meminta "${text}". Salin bunyinya dari instrumen.`,
          ),
        ),
    ),
  )
}

/** Every code must be one of the instrument's, every document that is named one of the file's. */
export function checkCodes(situation: Spot, instrument: Instrument): readonly FileIssue[] {
  const indicators = new Set(indicatorsOf(instrument).map(({ code }) => code))
  const criteria = new Set(
    indicatorsOf(instrument).flatMap(({ levels }) =>
      levels.flatMap((level) => level.criteria.map(({ code }) => code)),
    ),
  )
  const unknownKeys = (spot: Spot, known: ReadonlySet<string>) =>
    entries(spot)
      .filter(([code]) => !known.has(code))
      .map(([code, place]) => unknownCode(place, code, instrument.id))
  const expectations = entries(at(situation, 'expect')).map(([, spot]) => spot)
  const offers = items(at(situation, 'documents')).flatMap((document) => items(at(document, 'offeredFor')))
  return [
    ...['previousValues', 'unitsInUse', 'expect'].flatMap((key) =>
      unknownKeys(at(situation, key), indicators),
    ),
    ...unknownKeys(at(situation, 'decisions'), criteria),
    ...expectations.flatMap((spot) => unknownKeys(at(spot, 'criteria'), criteria)),
    ...offers.flatMap((spot) => {
      const code = textOf(spot)
      return code === undefined || indicators.has(code) || criteria.has(code)
        ? []
        : [unknownCode(spot, code, instrument.id)]
    }),
  ]
}

export function checkDocumentIds(situation: Spot): readonly FileIssue[] {
  const documents = items(at(situation, 'documents'))
  const ids = documents.map((document) => textOf(at(document, 'id')))
  const twice = documents
    .filter((_, position) => ids.indexOf(ids[position]) !== position)
    .map((document) =>
      issueAt(at(document, 'id'), 'situation.id_twice', 'id ini sudah dipakai dokumen lain. Ganti.'),
    )
  const named = documents.flatMap((document) => [
    at(document, 'improves'),
    ...items(at(document, 'revokes')),
    ...items(at(document, 'follows')),
  ])
  const unknown = named
    .filter((spot) => textOf(spot) !== undefined && !ids.includes(textOf(spot)))
    .map((spot) =>
      issueAt(spot, 'situation.unknown_id', `Tidak ada dokumen dengan id "${textOf(spot)}" di berkas ini.`),
    )
  return [...twice, ...unknown]
}

function unknownCode(spot: Spot, code: string, instrument: string): FileIssue {
  return issueAt(spot, 'situation.unknown_code', `Kode "${code}" tidak ada di instrumen ${instrument}.`)
}

function withInner(rule: Rule): readonly Rule[] {
  return rule.kind === 'any_of' || rule.kind === 'all_of' ? [rule, ...rule.rules.flatMap(withInner)] : [rule]
}
