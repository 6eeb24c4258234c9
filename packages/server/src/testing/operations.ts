import { institutionVersion } from '../features/institutions/institutions.presenter.ts'
import { defaultSettings } from '../features/shared-accounts/settings.ts'
import { ownAccount } from './account-operations.ts'
import { assignmentOperations } from './assignment-operations.ts'
import { calendarOperations } from './calendar-operations.ts'
import { contributionOperations } from './contribution-operations.ts'
import type { TestApp } from './create-test-app.ts'
import { evidenceOperations } from './evidence-operations.ts'
import { handoverOperations } from './handover-operations.ts'
import { importOperations } from './import-operations.ts'
import { interviewOperations } from './interview-operations.ts'
import { nationalRoundOperations } from './national-round-operations.ts'
import { letterheadOperations, paperOperations, templateOperations } from './paper-operations.ts'
import type { RecommendationIds } from './plant-recommendation.ts'
import { policyOperations } from './policy-operations.ts'
import { recommendationOperations } from './recommendation-operations.ts'
import { reminderOperations } from './reminder-operations.ts'
import { anyRound, roundOperations } from './round-operations.ts'
import { testPassword } from './seed-institutions.ts'
import { stageOperations } from './stage-operations.ts'
import { trustOperations } from './trust-operations.ts'
import { webhookOperations } from './webhook-operations.ts'

/** A valid request of an operation against one institution; the guards call it as everybody and break it in every way. */
export interface Operation {
  readonly path: string
  readonly body?: Readonly<Record<string, unknown>>
  /** Where the body is no JSON but a file. */
  readonly file?: string
  readonly fileType?: string
  readonly headers?: Readonly<Record<string, string>>
}

const initialPassword = 'sebuah sandi panjang'
const foundation = {
  code: 'x',
  institution: { officialId: '64.71', timeZone: 'Asia/Makassar' },
  administrator: { name: 'Eka', email: 'eka@undagi.test', password: initialPassword },
  units: [{ name: 'Dinas Kominfo', shortName: 'Kominfo' }],
  round: { ...anyRound, edition: { id: 'toy', revision: 1 } },
}

/** As they are seeded. */
const seenInstitution = (name: string) =>
  institutionVersion({ name, category: 'kota', timeZone: 'Asia/Jakarta', officialId: null })
/** What operations are about besides the institution, its rounds and assessments. */
export interface Things {
  readonly membershipId: string
  readonly personId: string
  readonly providerId: string
  readonly invitationId: string
  readonly suggestionId: string
  readonly findingId: string
  readonly delegationId: string
  readonly apiTokenId: string
  readonly evidenceItemId: string
  readonly broughtItemId: string
  readonly evidenceOfferId: string
  readonly uploadId: string
  readonly policyId: string
  readonly checkCode: string
  readonly contributionRequestId: string
  readonly recommendationIds: RecommendationIds
  readonly askedUnitId: string
  readonly kitReturnId: string
  readonly trustEntryId: string
  readonly webhookId: string
  readonly nationalRoundId: string
  readonly openImportId: string
  readonly appliedImportId: string
  readonly linkToken: string
  readonly email: string
  readonly password: string
}

const nothing = '00000000-0000-4000-8000-000000000000'

/** There is none of them. */
const noThings: Things = {
  ...{
    membershipId: nothing,
    personId: nothing,
    providerId: nothing,
    invitationId: nothing,
    suggestionId: nothing,
    findingId: nothing,
    delegationId: nothing,
    apiTokenId: nothing,
    evidenceItemId: nothing,
    broughtItemId: nothing,
    evidenceOfferId: nothing,
    uploadId: nothing,
    policyId: nothing,
    checkCode: '0000000000000000',
    contributionRequestId: nothing,
    recommendationIds: { written: nothing, planned: nothing, reported: nothing },
    askedUnitId: nothing,
    kitReturnId: nothing,
    trustEntryId: nothing,
    webhookId: nothing,
    nationalRoundId: nothing,
  },
  ...{ openImportId: nothing, appliedImportId: nothing },
  ...{ linkToken: 'tidak-ada', email: 'ani@undagi.test', password: 'salah' },
}

/** Every operation of the API: one that is missing here fails the guard. */
export function listOperations(
  undagi: TestApp,
  slug: string,
  known: Partial<Things> = {},
): Readonly<Record<string, Operation>> {
  const things = { ...noThings, ...known }
  const { id, assessments, rounds } = undagi.institution(slug)
  const institution = `/institutions/${id}`
  const assessment = `/assessments/${assessments[2024]}`
  const indicator = `${assessment}/indicators/1`
  return {
    ...evidenceOperations({ institution, assessment, indicator, things }),
    ...policyOperations({ institution, indicator, policyId: things.policyId }),
    ...trustOperations(institution, things),
    ...assignmentOperations(assessment),
    ...calendarOperations(institution, assessment),
    ...nationalRoundOperations(institution, things.nationalRoundId),
    ...interviewOperations(assessment),
    ...contributionOperations(assessment, things),
    ...recommendationOperations(assessment, things.recommendationIds),
    ...reminderOperations(assessment, institution),
    ...webhookOperations(institution, things),
    ...handoverOperations(institution, things.personId),
    'GET /health': { path: '/health' },
    'GET /health/ready': { path: '/health/ready' },
    'GET /openapi.json': { path: '/openapi.json' },
    'GET /docs': { path: '/docs' },
    'GET /docs/style.css': { path: '/docs/style.css' },
    'GET /installation/backups': {
      path: '/installation/backups',
    },
    'POST /installation/backups': {
      path: '/installation/backups',
    },
    'GET /session': { path: '/session' },
    'POST /session': {
      path: '/session',
      body: { email: things.email, password: things.password },
    },
    'DELETE /session': {
      path: '/session',
    },
    'GET /institutions/{institutionId}/audit-entries': { path: `${institution}/audit-entries` },
    'GET /institutions/{institutionId}/audit-people': { path: `${institution}/audit-people` },
    ...ownAccount,
    'GET /institutions': { path: '/institutions' },
    'PATCH /institutions/{institutionId}': {
      path: institution,
      body: {
        expectedVersion: seenInstitution(slug),
        name: 'Kota Baru',
        category: 'kota',
        timeZone: 'Asia/Jayapura',
        officialId: '64.71',
      },
    },
    'GET /institutions/{institutionId}/official-identity': {
      path: `${institution}/official-identity`,
    },
    'GET /institutions/{institutionId}/units': { path: `${institution}/units` },
    'POST /institutions/{institutionId}/units': {
      path: `${institution}/units`,
      body: { name: 'Dinas Kominfo', shortName: 'Kominfo' },
    },
    'GET /institutions/{institutionId}/unit-changes': {
      path: `${institution}/unit-changes`,
    },
    'POST /institutions/{institutionId}/unit-changes': {
      path: `${institution}/unit-changes`,
      body: {
        kind: 'created',
        effectiveOn: '2026-01-05',
        legalBasis: 'Perda Nomor 5 Tahun 2025',
        units: [{ name: 'Dinas Perhubungan', shortName: 'Dishub' }],
      },
    },
    'PUT /institutions/{institutionId}/unit-functions': {
      path: `${institution}/unit-functions`,
      body: { units: [{ unitId: '00000000-0000-4000-8000-000000000001', functions: ['law'], seen: null }] },
    },
    'GET /institutions/{institutionId}/people': { path: `${institution}/people` },
    'POST /institutions/{institutionId}/people': {
      path: `${institution}/people`,
      body: { name: 'Eka', email: 'eka@undagi.test', role: 'internal_assessor', initialPassword },
    },
    'DELETE /institutions/{institutionId}/memberships/{membershipId}': {
      path: `${institution}/memberships/${things.membershipId}`,
    },
    'POST /institutions/{institutionId}/memberships/{membershipId}/restoration': {
      path: `${institution}/memberships/${things.membershipId}/restoration`,
    },
    'GET /account/shared-account-findings': { path: '/account/shared-account-findings' },
    'POST /account/shared-account-findings/{findingId}/answer': {
      path: `/account/shared-account-findings/${things.findingId}/answer`,
      body: { kind: 'explained', explanation: 'vpn', note: '' },
    },
    'GET /institutions/{institutionId}/shared-accounts': {
      path: `${institution}/shared-accounts`,
    },
    'POST /institutions/{institutionId}/shared-accounts/{findingId}/closing': {
      path: `${institution}/shared-accounts/${things.findingId}/closing`,
      body: { outcome: 'accepted', note: '' },
    },
    'PUT /institutions/{institutionId}/shared-account-settings': {
      path: `${institution}/shared-account-settings`,
      body: { ...defaultSettings },
    },
    'GET /institutions/{institutionId}/own-api-tokens': { path: `${institution}/own-api-tokens` },
    'POST /institutions/{institutionId}/own-api-tokens': {
      path: `${institution}/own-api-tokens`,
      body: {
        ...{ name: 'Penyelaras', scopes: ['read_institution'], validDays: 30 },
        password: testPassword,
      },
    },
    'DELETE /institutions/{institutionId}/own-api-tokens/{tokenId}': {
      path: `${institution}/own-api-tokens/${things.apiTokenId}`,
    },
    'GET /institutions/{institutionId}/api-tokens': { path: `${institution}/api-tokens` },
    'DELETE /institutions/{institutionId}/api-tokens/{tokenId}': {
      path: `${institution}/api-tokens/${things.apiTokenId}`,
    },
    'PUT /institutions/{institutionId}/api-token-settings': {
      path: `${institution}/api-token-settings`,
      body: { longestDays: 30 },
    },
    'GET /institutions/{institutionId}/security': {
      path: `${institution}/security`,
    },
    'GET /institutions/{institutionId}/identity-providers': { path: `${institution}/identity-providers` },
    'POST /institutions/{institutionId}/identity-providers': {
      path: `${institution}/identity-providers`,
      body: {
        ...{ name: 'SSO', issuer: 'https://sso.undagi.test', clientId: 'undagi', clientSecret: 'rahasia' },
        password: 'salah',
      },
    },
    'DELETE /institutions/{institutionId}/identity-providers/{providerId}': {
      path: `${institution}/identity-providers/${things.providerId}`,
    },
    'PUT /institutions/{institutionId}/security/required-roles': {
      path: `${institution}/security/required-roles`,
      body: { roles: [] },
    },
    'POST /institutions/{institutionId}/people/{personId}/second-factor-release': {
      path: `${institution}/people/${things.personId}/second-factor-release`,
    },
    'GET /institutions/{institutionId}/invitations': {
      path: `${institution}/invitations`,
    },
    'POST /institutions/{institutionId}/invitations': {
      path: `${institution}/invitations`,
      body: { name: 'Gede', email: `gede@${slug}.test`, roles: ['internal_assessor'] },
    },
    'POST /institutions/{institutionId}/invitations/lists/preview': {
      path: `${institution}/invitations/lists/preview`,
      body: { text: `Hasan; hasan@${slug}.test; asesor internal` },
    },
    'POST /institutions/{institutionId}/invitations/lists': {
      path: `${institution}/invitations/lists`,
      body: { text: `Hasan; hasan@${slug}.test; asesor internal` },
    },
    'DELETE /institutions/{institutionId}/invitations/{invitationId}': {
      path: `${institution}/invitations/${things.invitationId}`,
    },
    'POST /institutions/{institutionId}/invitations/{invitationId}/renewal': {
      path: `${institution}/invitations/${things.invitationId}/renewal`,
    },
    'POST /invitations/lookup': {
      path: '/invitations/lookup',
      body: { token: things.linkToken },
    },
    'POST /invitations/acceptance': {
      path: '/invitations/acceptance',
      body: { token: things.linkToken, newAccount: { name: 'Eka', password: initialPassword } },
    },
    ...roundOperations(institution, rounds),
    'GET /institutions/{slug}/overview': { path: `/institutions/${slug}/overview` },
    'GET /institutions/{institutionId}/instrument-suggestions': {
      path: `${institution}/instrument-suggestions`,
    },
    'POST /institutions/{institutionId}/instrument-suggestions': {
      path: `${institution}/instrument-suggestions`,
      body: {
        edition: { id: 'toy', revision: 1 },
        ...{ part: 'criterion', indicatorCode: '1', level: null, criterionCode: '1.2.a' },
        ...{ kind: 'wording', text: 'Sebutkan siapa yang menandatangani.' },
      },
    },
    'POST /institutions/{institutionId}/instrument-suggestions/{suggestionId}/withdrawal': {
      path: `${institution}/instrument-suggestions/${things.suggestionId}/withdrawal`,
    },
    'PUT /institutions/{institutionId}/instrument-suggestions/{suggestionId}/decision': {
      path: `${institution}/instrument-suggestions/${things.suggestionId}/decision`,
      body: { outcome: 'taken_up', note: 'Masuk revisi 2.' },
    },
    'GET /instruments': { path: '/instruments' },
    'GET /instruments/{id}/{revision}': { path: '/instruments/toy/1' },
    'GET /setup': { path: '/setup' },
    'POST /setup/options': { path: '/setup/options', body: { code: 'x' } },
    'POST /setup/search': { path: '/setup/search', body: { code: 'x', search: 'balik' } },
    'POST /setup/finish': { path: '/setup/finish', body: foundation },
    'GET /institutions/{institutionId}/published-results': {
      path: `${institution}/published-results`,
    },
    'GET /official-institutions': { path: '/official-institutions?search=balik' },
    'GET /institutions/{institutionId}/standing': {
      path: `${institution}/standing`,
    },
    'GET /institutions/{institutionId}/standing/table': {
      path: `${institution}/standing/table?year=2023`,
    },
    ...importOperations(institution, { slug, ...things }),
    'GET /published-results': {
      path: `/published-results?year=2023&institutionId=${id}`,
    },
    'GET /assessments/{assessmentId}': { path: assessment },
    'GET /assessments/{assessmentId}/result': { path: `${assessment}/result` },
    'GET /assessments/{assessmentId}/working-paper': { path: `${assessment}/working-paper` },
    'GET /assessments/{assessmentId}/events': { path: `${assessment}/events` },
    ...paperOperations(assessment, things.checkCode),
    ...letterheadOperations(`/institutions/${id}`),
    ...templateOperations(`/institutions/${id}`),
    ...stageOperations(assessment),
    'PUT /assessments/{assessmentId}/target': {
      path: `${assessment}/target`,
      body: { expectedVersion: 0, target: '3.10' },
    },
    'GET /institutions/{institutionId}/delegations': { path: `${institution}/delegations` },
    'GET /account/delegations': { path: '/account/delegations' },
    'GET /assessments/{assessmentId}/helpers': { path: `${assessment}/helpers` },
    'POST /assessments/{assessmentId}/delegations': {
      path: `${assessment}/delegations`,
      body: {
        indicatorCodes: ['1'],
        validTo: '2026-03-09T02:00:00Z',
        to: { name: 'Ida', email: `ida@${slug}.test` },
      },
    },
    'DELETE /assessments/{assessmentId}/delegations/{delegationId}': {
      path: `${assessment}/delegations/${things.delegationId}`,
    },
    'GET /assessments/{assessmentId}/indicators/{code}': { path: indicator },
    'GET /assessments/{assessmentId}/indicators/{code}/history': {
      path: `${indicator}/history`,
    },
    'PUT /assessments/{assessmentId}/indicators/{code}/rating': {
      path: `${assessment}/indicators/2/rating`,
      body: { expectedVersion: 0, value: '2', reason: 'Contoh.' },
    },
    'PUT /assessments/{assessmentId}/indicators/{code}/criteria': {
      path: `${assessment}/indicators/3/criteria`,
      body: { expectedVersion: 0, metCriteria: ['3.2.a'] },
    },
    'PUT /assessments/{assessmentId}/indicators/{code}/drafts/{field}': {
      path: `${assessment}/indicators/4/drafts/facts`,
      body: { expectedVersion: 0, text: 'Perwali', settle: true },
    },
  }
}

export function methodOf(operation: string): string {
  return operation.split(' ')[0] ?? ''
}
