import { describe, expect, test } from 'vitest'
import { findIndicator } from '../indicators-of.ts'
import { buildDocument, buildFacts } from '../testing/build-facts.ts'
import { readInstrument } from '../testing/read-instrument-files.ts'
import type { DocumentFacts, EvidenceFacts } from './evidence-facts.ts'
import type { Decisions } from './judge-criterion.ts'
import { judgeIndicator } from './judge-indicator.ts'
import { judgeInstrument } from './judge-instrument.ts'
import { prepareEvidence } from './prepare-evidence.ts'

const spbe = readInstrument('spbe-2020')
const allMarks = { number: 'present', date: 'present', signatory: 'present' } as const

function judge(code: string, facts: Partial<EvidenceFacts>, decisions?: Decisions) {
  const indicator = findIndicator(spbe, code)
  if (indicator === undefined) throw new Error(`No indicator ${code}`)
  return judgeIndicator(indicator, prepareEvidence(buildFacts(facts)), decisions)
}

const outcomeOf = (judged: ReturnType<typeof judge>, code: string) =>
  judged.criteria.find((each) => each.code === code)?.outcome

describe('an indicator of a policy', () => {
  const draft = buildDocument({ status: 'draft', marks: { number: 'absent' } })
  const enacted = buildDocument({ marks: allMarks })

  test('stays at level 1 with a draft, and the next step is to enact it', () => {
    expect(judge('1', { documents: [draft] })).toMatchObject({
      supported: 1,
      missingForNext: ['1.2.a'],
      nextCheapest: { criterion: '1.2.a', effort: 'enact_policy' },
    })
  })

  test('reaches level 2 when it is enacted; what nobody has read yet is possible and the lightest step', () => {
    expect(judge('1', { documents: [enacted] })).toMatchObject({
      supported: 2,
      possible: 3,
      nextCheapest: { criterion: '1.3.a', effort: 'look' },
    })
  })

  test('only lacks a file where the signature is missing on it', () => {
    const unsigned = buildDocument({ marks: { ...allMarks, signatory: 'absent' } })

    expect(judge('1', { documents: [unsigned] }).nextCheapest).toEqual({
      criterion: '1.2.a',
      effort: 'complete_file',
    })
  })
})

describe('a decision of a person', () => {
  const policy: DocumentFacts = buildDocument({ offeredFor: ['3'], marks: allMarks })

  test('settles what no program can tell, with its reason', () => {
    const decisions = { '3.2.b': { met: true, reason: 'Pasal 4 menggambarkannya.' } }

    expect(judge('3', { documents: [policy] }).supported).toBe(1)
    expect(judge('3', { documents: [policy] }, decisions).supported).toBe(2)
  })

  test('wins against the finding, which stays visible', () => {
    const decisions = { '3.2.a': { met: false, reason: 'Perwali ini dibatalkan Gubernur.' } }
    const judged = judge('3', { documents: [policy] }, decisions).criteria.find(
      ({ code }) => code === '3.2.a',
    )

    expect(judged).toMatchObject({
      outcome: 'not_fulfilled',
      found: 'fulfilled',
      documents: ['perwali'],
      reasons: [{ code: 'decided', message: 'Diputuskan belum terpenuhi: Perwali ini dibatalkan Gubernur.' }],
    })
  })

  test('cannot take away what asks nothing', () => {
    expect(outcomeOf(judge('3', {}, { '3.1.a': { met: false, reason: 'x' } }), '3.1.a')).toBe('fulfilled')
  })
})

test('where the text is disputed a person looks, and is told what is unclear', () => {
  const judged = judge('1', {}).criteria.find(({ code }) => code === '1.5.b')

  expect(judged).toMatchObject({ outcome: 'person_must_look', found: 'not_fulfilled' })
  expect(judged?.reasons.at(-1)).toMatchObject({ code: 'disputed' })
})

test('a document offered for one criterion proves that one alone', () => {
  const offeredFor = ['1.2.a']
  const judged = judge('1', {
    documents: [
      buildDocument({ offeredFor, marks: allMarks, contents: { 'referensi arsitektur': 'present' } }),
    ],
  })

  expect(outcomeOf(judged, '1.2.a')).toBe('fulfilled')
  expect(outcomeOf(judged, '1.3.a')).toBe('not_fulfilled')
})

describe('an instrument', () => {
  test('is judged as a whole, each indicator at its place', () => {
    const judged = judgeInstrument(spbe, buildFacts())

    expect(judged).toHaveLength(47)
    expect(judged[21]).toMatchObject({ code: '22', supported: 1 })
  })

  test('is read in the words of the year of the round', () => {
    const criteriaIn = (year: number) =>
      judgeInstrument(spbe, buildFacts({ year }))
        .find(({ code }) => code === '22')
        ?.criteria.map(({ code }) => code)

    expect(criteriaIn(2022)).not.toEqual(criteriaIn(2024))
  })
})
