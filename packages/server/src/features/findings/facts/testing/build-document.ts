import type { Inspection } from '@undagi/documents'
import type { RegisteredPolicy } from '../../../policies/usecases/registered-texts.ts'
import type { Claim, OfferedDocument } from '../offered-document.ts'

/** A regulation that was found enacted. */
export function buildInspection(overrides: Partial<Inspection> = {}): Inspection {
  return {
    ...{ kind: 'head_regulation', status: 'enacted', number: '12', year: 2024, date: '2024-03-14' },
    ...{ subject: 'ARSITEKTUR SPBE', issuer: 'WALI KOTA CONTOH', signatures: [], pages: 24 },
    ...{ text: 'readable', issues: [] },
    ...overrides,
  }
}

export function buildIssue(code: Inspection['issues'][number]['code']): Inspection['issues'][number] {
  return { code, message: `Pesan ${code}.` }
}

/** Of a policy in force. */
export function buildRegistered(overrides: Partial<RegisteredPolicy> = {}): RegisteredPolicy {
  return {
    ...{ policyId: '00000000-0000-4000-8000-000000000001', subject: 'Arsitektur', number: '12 Tahun 2024' },
    ...{ state: 'enacted', since: '2024-03-14', enactedOn: '2024-03-14', inForceOn: '2024-03-14' },
    ...{
      through: null,
      stepsLeft: 0,
      readyOn: null,
      daysAfterDue: null,
      revokedSince: null,
      reviewDueOn: null,
    },
    ...overrides,
  }
}

interface Given {
  readonly id?: string
  readonly claim?: Partial<Claim>
  readonly found?: readonly Inspection[]
  readonly files?: OfferedDocument['files']
  readonly places?: OfferedDocument['places']
  readonly registered?: OfferedDocument['registered']
  readonly teamTerm?: OfferedDocument['teamTerm']
  readonly sinceLastRound?: OfferedDocument['sinceLastRound']
}

/** What somebody calls an enacted policy, with what was found in each of its files. */
export function buildDocument({
  id = 'perwali',
  claim,
  found = [],
  files,
  places,
  registered = null,
  teamTerm = null,
  sinceLastRound = null,
}: Given = {}): OfferedDocument {
  return {
    ...{ id, registered, teamTerm, sinceLastRound },
    claim: {
      ...{ title: 'Perwali Arsitektur', kind: 'policy', status: 'enacted', number: '12 Tahun 2024' },
      ...{ dated: '2024-03-14', validFrom: null, validTo: null },
      ...claim,
    },
    files: files ?? found.map((inspection) => ({ reading: 'read', inspection })),
    places: places ?? [{ indicatorCode: '1', criterionCode: null, page: null }],
  }
}
