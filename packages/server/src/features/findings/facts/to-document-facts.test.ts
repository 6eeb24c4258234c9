import { describe, expect, test } from 'vitest'
import { buildDocument, buildInspection, buildIssue } from './testing/build-document.ts'
import { toDocumentFacts } from './to-document-facts.ts'

const draft = buildInspection({
  ...{ status: 'draft', number: null, date: null },
  issues: [buildIssue('draft_mark'), buildIssue('number_blank'), buildIssue('signatory_blank')],
})
const unsure = buildInspection({ status: 'cannot_tell', issues: [buildIssue('closing_missing')] })
const signature: Awaited<ReturnType<typeof buildInspection>>['signatures'][number] = {
  ...{ field: 'Tanda1', kind: 'signature', format: 'ETSI.CAdES.detached', verdict: 'untrusted', reasons: [] },
  ...{ signer: 'Wali Kota', name: null, reason: null, location: null, claimedTime: null },
  byteRange: { values: null, fault: null, covers: 'whole-document' },
  ...{ digest: null, signature: null, signedAttributes: null, chain: null, timeStamp: null, permits: null },
  changes: [],
}

describe('the status that counts', () => {
  const statusOf = (...[given]: Parameters<typeof buildDocument>) =>
    toDocumentFacts(buildDocument(given)).status

  test('a draft that was found outweighs what a person calls enacted', () => {
    expect(statusOf({ found: [draft] })).toBe('draft')
    expect(statusOf({ claim: { status: 'documented' }, found: [draft] })).toBe('draft')
    expect(statusOf({ claim: { status: 'unknown' }, found: [draft] })).toBe('draft')
  })

  test('enacted where number, date and signatory were found; on a person’s word alone it is unknown', () => {
    expect(statusOf({ found: [buildInspection()] })).toBe('enacted')
    expect(statusOf({ claim: { status: 'amended' }, found: [buildInspection()] })).toBe('amended')
    expect(statusOf({ found: [unsure] })).toBe('unknown')
    expect(statusOf({ found: [] })).toBe('unknown')
  })

  test('a signature that still holds stands for the name that only a picture shows', () => {
    const signed = buildInspection({ status: 'cannot_tell', signatures: [signature] })
    expect(statusOf({ found: [signed] })).toBe('enacted')
    expect(statusOf({ found: [{ ...signed, issues: [buildIssue('gazette_blank')] }] })).toBe('unknown')
    const changed = { ...signature, verdict: 'modified-after-signing' as const }
    expect(statusOf({ found: [{ ...signed, signatures: [changed] }] })).toBe('unknown')
  })

  test('while a file is being read nothing is sure yet, and what a person calls a draft stays one', () => {
    const files = [{ reading: 'waiting', inspection: null }] as const
    expect(statusOf({ files })).toBe('unknown')
    expect(statusOf({ files, claim: { status: 'documented' } })).toBe('unknown')
    expect(statusOf({ files, claim: { status: 'draft' } })).toBe('draft')
    expect(statusOf({ files, claim: { status: 'revoked' } })).toBe('revoked')
  })

  test('something else than it is called, a stamp of revocation or a broken signature leave it to a person', () => {
    const invitation = buildInspection({ kind: 'invitation', status: 'not_applicable' })
    expect(statusOf({ found: [invitation] })).toBe('unknown')
    for (const code of ['revoked_mark', 'signature_broken'] as const)
      expect(statusOf({ found: [buildInspection({ issues: [buildIssue(code)] })] })).toBe('unknown')
  })
})

test('a decision that is called the policy is both, and what contradicts its name adds nothing', () => {
  const kindsOf = (kind: 'decree' | 'invitation' | 'other') =>
    toDocumentFacts(buildDocument({ found: [buildInspection({ kind })] })).kinds
  expect(kindsOf('decree')).toEqual(['policy', 'decree'])
  expect(kindsOf('invitation')).toEqual(['policy'])
  expect(kindsOf('other')).toEqual(['policy'])
})

test('what was not found stays unknown; only a place that was seen to be blank is absent', () => {
  expect(toDocumentFacts(buildDocument({ found: [draft] })).marks).toEqual({
    number: 'absent',
    signatory: 'absent',
  })
  const scanned = buildInspection({ status: 'cannot_tell', number: null, date: null, text: 'scanned' })
  const facts = toDocumentFacts(buildDocument({ found: [scanned], claim: { dated: null } }))
  expect(facts.marks).toEqual({})
  expect(facts.file).toEqual({ not_encrypted: 'present' })
  expect(facts).not.toHaveProperty('dated')
  expect(facts).not.toHaveProperty('validTo')
})

test('two days that contradict each other leave the day to a person', () => {
  const other = buildInspection({ date: '2023-01-02' })
  expect(toDocumentFacts(buildDocument({ found: [other] }))).not.toHaveProperty('dated')
  const unsaid = buildDocument({ found: [other], claim: { dated: null } })
  expect(toDocumentFacts(unsaid).dated).toBe('2023-01-02')
})

test('one locked file among several makes none of them unsound, and is not called sound either', () => {
  const locked = buildInspection({ kind: 'other', text: 'encrypted', status: 'cannot_tell' })
  expect(toDocumentFacts(buildDocument({ found: [locked] })).file).toMatchObject({ readable: 'absent' })
  expect(toDocumentFacts(buildDocument({ found: [locked, buildInspection()] })).file).toEqual({})
})

test('whether a file changed since the last round is said only where it can be known, and from what it did not', () => {
  const since = (stands: 'same' | 'other' | 'cannot_tell', sameAs: string | null = null) =>
    toDocumentFacts(buildDocument({ sinceLastRound: { stands, sameAs } }))
  expect(since('same', '"Lama" dari putaran 2023')).toMatchObject({
    ...{ file: { changed_since_last_round: 'absent' }, unchangedFrom: '"Lama" dari putaran 2023' },
  })
  expect(since('same')).not.toHaveProperty('unchangedFrom')
  expect(since('other').file).toEqual({ changed_since_last_round: 'present' })
  expect(since('cannot_tell').file).toEqual({})
  expect(toDocumentFacts(buildDocument()).file).toEqual({})
})

test('who audited is told where the report shows it, and the year of a budget where its title names one', () => {
  const report = (kind: 'internal_audit_report' | 'external_audit_report') =>
    toDocumentFacts(buildDocument({ claim: { kind: 'audit_report' }, found: [buildInspection({ kind })] }))
  expect(report('internal_audit_report').auditor).toEqual({ kind: 'internal' })
  expect(report('external_audit_report')).not.toHaveProperty('auditor')
  const budget = (title: string) =>
    toDocumentFacts(buildDocument({ claim: { kind: 'budget_document', title } }))
  expect(budget('DPA Diskominfo 2024').budgetYear).toBe(2024)
  expect(budget('DPA 2023 dan 2024')).not.toHaveProperty('budgetYear')
})

test('a decree of the coordination team ends when the book of the team says so, whatever else is said of it', () => {
  const term = { from: '2019-02-11', to: '2022-02-28' }
  const facts = (
    claim: { validFrom: string | null; validTo: string | null },
    teamTerm: typeof term | null = term,
  ) => toDocumentFacts(buildDocument({ claim, teamTerm }))
  expect(facts({ validFrom: null, validTo: null })).toMatchObject({
    validFrom: '2019-02-11',
    validTo: '2022-02-28',
  })
  expect(facts({ validFrom: '2019-03-01', validTo: '2024-12-31' })).toMatchObject({
    ...{ validFrom: '2019-03-01', validTo: '2022-02-28' },
  })
  expect(facts({ validFrom: null, validTo: '2021-12-31' }).validTo).toBe('2021-12-31')
  expect(facts({ validFrom: null, validTo: null }, null)).not.toHaveProperty('validTo')
})
