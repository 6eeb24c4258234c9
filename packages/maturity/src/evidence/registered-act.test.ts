import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indicatorsOf } from '../indicators-of.ts'
import type { Indicator } from '../instrument.ts'
import { anyDocument, anyEvidenceFacts, anyRegistered } from '../testing/any-evidence-facts.ts'
import { readInstrument } from '../testing/read-instrument-files.ts'
import type { DocumentFacts, EvidenceFacts } from './evidence-facts.ts'
import { judgeIndicator } from './judge-indicator.ts'
import type { Need } from './need.ts'
import { prepareEvidence } from './prepare-evidence.ts'
import { checkRegistered, type RegisteredAct } from './registered-act.ts'
import { checkStanding } from './standing.ts'

const assessedOn = '2026-06-30'
const inRegister: RegisteredAct = {
  ...{ state: 'enacted', since: '2024-03-14', inForceOn: '2024-03-15', through: null },
}
const policy = (registered: Partial<RegisteredAct>, status: DocumentFacts['status'] = 'enacted') => ({
  ...{ id: 'perwali', title: 'Perwali Arsitektur', kinds: ['policy'] as const, offeredFor: ['1'], status },
  registered: { ...inRegister, ...registered },
})
const judged = (document: DocumentFacts, need: Need = 'enacted') => {
  const check = checkStanding(document, need, { assessedOn, revoked: 'no' })
  return check.truth === 'yes' ? 'yes' : `${check.truth} ${check.explain().code}`
}

const told = (document: DocumentFacts) => {
  const check = checkRegistered(document, 'enacted', assessedOn)
  return check?.truth === 'yes' ? undefined : check?.explain().message
}

describe('what the register says of the act whose text a document is', () => {
  test.each(['enacted', 'amended'] as const)(
    'an act that is %s and in force is consistent with its text',
    (state) => {
      expect(judged(policy({ state }))).toBe('yes')
    },
  )

  test.each(['proposed', 'draft', 'harmonisation', 'stopped'] as const)(
    'where it is %s, a text that looks enacted is left to a person, and any other does not count',
    (state) => {
      expect(judged(policy({ state }))).toBe('unknown register_disagrees')
      for (const status of ['unknown', 'documented'] as const)
        expect(judged(policy({ state }, status))).toBe('no registered_draft')
    },
  )

  test('both sides are told, and what to do', () => {
    expect(told(policy({ state: 'harmonisation', since: '2026-05-03' }))).toBe(
      'Register kebijakan mencatat "Perwali Arsitektur" masih dalam harmonisasi sejak 3 Mei 2026, sedangkan isinya tampak sudah ditetapkan. Catat penetapannya di register, atau ganti berkasnya.',
    )
    expect(told(policy({ state: 'revoked', since: '2025-01-02', through: 'Perwali 7 Tahun 2024' }))).toBe(
      '"Perwali Arsitektur" menurut register kebijakan sudah dicabut oleh Perwali 7 Tahun 2024 sejak 2 Januari 2025. Lampirkan penggantinya yang berlaku.',
    )
  })

  test('enacted and not promulgated yet, a person looks; a first day after the assessment does not count', () => {
    expect(judged(policy({ inForceOn: null }))).toBe('unknown register_disagrees')
    expect(judged(policy({ inForceOn: '2026-07-01' }))).toBe('no not_yet_in_force')
    expect(judged(policy({ inForceOn: assessedOn }))).toBe('yes')
  })

  test('an act that the register has in force puts no text in force that nobody found enacted', () => {
    expect(judged(policy({}, 'unknown'))).toBe('unknown status_unknown')
    expect(judged(policy({}, 'draft'))).toBe('no draft')
  })
})

const indicators = ['spbe-2020', 'pemdi-2026'].flatMap((id) =>
  indicatorsOf(readInstrument(id)).filter(({ levels }) => levels.some(({ criteria }) => criteria.length > 1)),
)
const anyCase = fc.constantFrom(...indicators).chain((indicator) =>
  fc.record({
    indicator: fc.constant(indicator),
    facts: anyEvidenceFacts(indicator),
    document: anyDocument(indicator, 'z'),
    registered: anyRegistered,
  }),
)
const supported = (indicator: Indicator, facts: EvidenceFacts, ...more: DocumentFacts[]) =>
  judgeIndicator(indicator, prepareEvidence({ ...facts, documents: [...facts.documents, ...more] }))
    .supported ?? 0

/** Where a draft is what is asked, a draft is proof. */
const asksDrafts = ({ levels }: Indicator) => JSON.stringify(levels).includes('"status":"draft"')
const runs = { numRuns: 100 }

describe('whatever the evidence', () => {
  test('a text whose act the register still has in preparation never raises the supported level', () => {
    fc.assert(
      fc.property(anyCase, ({ indicator, facts, document, registered }) => {
        fc.pre(
          !asksDrafts(indicator) &&
            ['proposed', 'draft', 'harmonisation', 'stopped'].includes(registered.state),
        )
        const draft = { ...document, registered }
        expect(supported(indicator, facts, draft)).toBeLessThanOrEqual(supported(indicator, facts))
      }),
      runs,
    )
  })

  test('what the register says of an act never raises the supported level above that of its text alone', () => {
    fc.assert(
      fc.property(anyCase, ({ indicator, facts, document, registered }) => {
        const { registered: _, ...unregistered } = document
        const without = supported(indicator, facts, unregistered)
        expect(supported(indicator, facts, { ...unregistered, registered })).toBeLessThanOrEqual(without)
      }),
      runs,
    )
  })
})

test('the register has nothing against the text of no act', () => {
  const { registered: _, ...unregistered } = policy({})
  expect(checkRegistered(unregistered, 'enacted', assessedOn)).toBeUndefined()
})
