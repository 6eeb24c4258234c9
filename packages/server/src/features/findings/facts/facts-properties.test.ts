import type { Inspection } from '@undagi/documents'
import { inspectedKindNames } from '@undagi/documents/document-kinds'
import {
  type Decisions,
  type DocumentFacts,
  type DocumentKind,
  documentKindNames,
  type EvidenceFacts,
  type Indicator,
  judgeIndicator,
  legalStatuses,
  prepareEvidence,
  type Rule,
  registeredStates,
} from '@undagi/maturity'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildIndicator } from '../../../testing/build-indicator.ts'
import { meaningOfKind } from '../../evidence/usecases/meant-kinds.ts'
import { findContradictions } from './find-contradictions.ts'
import type { OfferedDocument } from './offered-document.ts'
import { buildDocument, buildInspection, buildIssue, buildRegistered } from './testing/build-document.ts'
import { toDocumentFacts } from './to-document-facts.ts'

const claimedKinds = Object.keys(documentKindNames).filter(
  (key): key is DocumentKind => key in documentKindNames,
)
const foundKinds = Object.keys(meaningOfKind).filter(
  (key): key is keyof typeof inspectedKindNames => key in inspectedKindNames,
)
const day = fc.constantFrom(null, '2021-05-06', '2024-03-14')
const number = fc.constantFrom(null, '12', '12 Tahun 2024', '21 Tahun 2023')
const codes = [
  'draft_mark',
  'number_blank',
  'revoked_mark',
  'signature_broken',
  'sign_in_form',
  'sign_in_pictures',
  'scanned',
] as const

const inspection: fc.Arbitrary<Inspection> = fc
  .record({
    kind: fc.oneof(fc.constantFrom('head_regulation' as const, 'decree'), fc.constantFrom(...foundKinds)),
    status: fc.constantFrom('draft' as const, 'enacted', 'not_applicable', 'cannot_tell'),
    ...{ number, date: day },
    pages: fc.constantFrom(null, 3, 24),
    text: fc.constantFrom('readable' as const, 'scanned', 'encrypted', 'unreadable'),
    issues: fc.subarray([...codes]).map((chosen) => chosen.map(buildIssue)),
  })
  .map(buildInspection)

const file = fc.oneof(
  inspection.map((found) => ({ reading: 'read' as const, inspection: found })),
  fc.constantFrom('waiting' as const, 'failed', 'not_read').map((reading) => ({ reading, inspection: null })),
)

const registered = fc
  .record({ state: fc.constantFrom(...registeredStates), since: fc.constantFrom('2021-05-06', '2024-03-14') })
  .map(buildRegistered)

const document = (id: string): fc.Arbitrary<OfferedDocument> =>
  fc
    .record({
      claim: fc.record({
        // Mostly of the kinds that are asked for, so that much of it counts.
        kind: fc.oneof(
          { weight: 3, arbitrary: fc.constantFrom<DocumentKind>('policy', 'decree', 'minutes') },
          fc.constantFrom(...claimedKinds),
        ),
        status: fc.constantFrom(...legalStatuses),
        ...{ number, dated: day, validFrom: day, validTo: day },
      }),
      files: fc.array(file, { maxLength: 3 }),
      registered: fc.option(registered),
    })
    .map((given) => buildDocument({ id, ...given }))

const asked = buildIndicator({ code: '1', criteria: ['1.1.a', '1.2.a', '1.3.a'] })
/** Asks for something kept, then for it in force. */
const indicator: Indicator = {
  ...asked,
  levels: asked.levels.map((level) => ({
    ...level,
    criteria: level.criteria.map((each) => ({ ...each, rule: ruleOf(level.level) })),
  })),
}

function ruleOf(level: number): Rule {
  if (level === 1) return { kind: 'floor' }
  const status = level === 2 ? 'documented' : 'enacted'
  return { kind: 'status', documents: ['policy', 'decree', 'minutes'], status }
}

const judge = (documents: readonly DocumentFacts[], decisions: Decisions = {}) => {
  const facts: EvidenceFacts = {
    ...{ assessedOn: '2026-06-30', year: 2026, previousValues: {}, agencyIndices: {}, unitsInUse: {} },
    documents,
  }
  return judgeIndicator(indicator, prepareEvidence(facts), decisions)
}

test('a draft never fulfils what needs an enacted document, whatever a person claims', () => {
  fc.assert(
    fc.property(document('satu'), inspection, (given, found) => {
      const withDraft = {
        ...given,
        files: [
          ...given.files,
          { reading: 'read' as const, inspection: { ...found, status: 'draft' as const } },
        ],
      }
      const { criteria } = judge([toDocumentFacts(withDraft)])
      expect(criteria.find(({ code }) => code === '1.3.a')?.outcome).not.toBe('fulfilled')
    }),
  )
})

test('what the register still has in preparation, or revoked, fulfils nothing that must be in force, whatever claim and text say', () => {
  fc.assert(
    fc.property(document('satu'), registered, (given, said) => {
      fc.pre(!['enacted', 'amended'].includes(said.state))
      const { criteria } = judge([toDocumentFacts({ ...given, registered: said })])
      expect(criteria.find(({ code }) => code === '1.3.a')?.outcome).not.toBe('fulfilled')
    }),
  )
})

test('nothing is in force on a person’s word alone', () => {
  fc.assert(
    fc.property(document('satu'), (given) => {
      const unread = { ...given, files: given.files.filter(({ reading }) => reading !== 'read') }
      expect(['enacted', 'amended']).not.toContain(toDocumentFacts(unread).status)
    }),
  )
})

test('a further document never lowers what is possible, nor what is supported', () => {
  fc.assert(
    fc.property(document('satu'), document('dua'), (one, other) => {
      const [before, after] = [judge([toDocumentFacts(one)]), judge([one, other].map(toDocumentFacts))]
      expect(after.possible ?? 0).toBeGreaterThanOrEqual(before.possible ?? 0)
      expect(after.supported ?? 0).toBeGreaterThanOrEqual(before.supported ?? 0)
    }),
  )
})

test('what counts is never more than what is claimed or found, and every document can be told about', () => {
  const standing = { revoked: 0, draft: 1, unknown: 2, documented: 3, amended: 4, enacted: 4 }
  fc.assert(
    fc.property(document('satu'), (given) => {
      const { status } = toDocumentFacts(given)
      if (given.claim.status !== 'unknown')
        expect(standing[status]).toBeLessThanOrEqual(standing[given.claim.status])
      for (const { message } of findContradictions(given)) expect(message).toMatch(/\.$/)
    }),
  )
})

test('a person’s decision wins, and what was found stays what it was', () => {
  fc.assert(
    fc.property(fc.array(document('satu'), { maxLength: 1 }), fc.boolean(), (given, met) => {
      const documents = given.map(toDocumentFacts)
      const decided = judge(documents, { '1.3.a': { met, reason: 'Sudah dilihat.' } }).criteria
      for (const before of judge(documents).criteria) {
        const after = decided.find(({ code }) => code === before.code)
        expect(after?.found).toBe(before.found)
        expect(after?.outcome).toBe(
          before.code === '1.3.a' ? (met ? 'fulfilled' : 'not_fulfilled') : before.outcome,
        )
      }
    }),
  )
})
