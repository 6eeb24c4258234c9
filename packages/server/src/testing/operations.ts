import { institutionVersion } from '../features/institutions/institutions.presenter.ts'
import { roundVersion } from '../features/rounds/round-register.presenter.ts'
import { defaultSettings } from '../features/shared-accounts/settings.ts'
import type { TestApp } from './create-test-app.ts'

/** A valid request of an operation against one institution; the guards call it as everybody and break it in every way. */
export interface Operation {
  readonly path: string
  readonly body?: Readonly<Record<string, unknown>>
  /** Where the body is no JSON but a file. */
  readonly file?: string
  /** Status for somebody with this role there, and for a signed-in person of another institution. */
  readonly expected: {
    readonly administrator: number
    readonly internal_assessor: number
    readonly outsider: number
  }
}

const everyone = { administrator: 200, internal_assessor: 200, outsider: 200 }
const members = { administrator: 200, internal_assessor: 200, outsider: 404 }
const assessors = { administrator: 403, internal_assessor: 200, outsider: 404 }
const administrators = { administrator: 200, internal_assessor: 403, outsider: 404 }
const created = { ...administrators, administrator: 201 }
/** An address that needs a secret which nobody has. */
const nobody = { administrator: 404, internal_assessor: 404, outsider: 404 }

const unknown = { administrator: 404, internal_assessor: 403, outsider: 404 }

const initialPassword = 'sebuah sandi panjang'
const round = {
  year: 2031,
  name: 'Evaluasi 2031',
  kind: 'evaluation',
  assessmentDate: '2031-08-31',
  deadline: null,
}

/** Who is signed in has an account, so nothing is left to set up. */
const tooLate = { administrator: 409, internal_assessor: 409, outsider: 409 }

const foundation = {
  code: 'x',
  institution: { officialId: '64.71', timeZone: 'Asia/Makassar' },
  administrator: { name: 'Eka', email: 'eka@undagi.test', password: initialPassword },
  units: [{ name: 'Dinas Kominfo', shortName: 'Kominfo' }],
  round: { ...round, edition: { id: 'toy', revision: 1 } },
}

/** As they are seeded. */
const seenInstitution = (name: string) =>
  institutionVersion({ name, category: 'kota', timeZone: 'Asia/Jakarta', officialId: null })
const seenRound = (year: number) =>
  roundVersion(
    {
      ...{ name: `Evaluasi ${year}`, kind: 'evaluation' },
      ...{ assessmentDate: `${year}-08-31`, deadline: null, editionRevision: 1 },
    },
    null,
  )

/** Role × action of the whole API: an operation that is missing here fails the guard. */
export function listOperations(undagi: TestApp, slug: string): Readonly<Record<string, Operation>> {
  const { id, assessments, rounds } = undagi.institution(slug)
  const institution = `/institutions/${id}`
  const assessment = `/assessments/${assessments[2024]}`
  const indicator = `${assessment}/indicators/1`
  const unknownImport = `${institution}/imports/00000000-0000-4000-8000-000000000000`
  return {
    'GET /health': { path: '/health', expected: everyone },
    'GET /openapi.json': { path: '/openapi.json', expected: everyone },
    'GET /docs': { path: '/docs', expected: everyone },
    'GET /docs/style.css': { path: '/docs/style.css', expected: everyone },
    'GET /installation/backups': {
      path: '/installation/backups',
      expected: { administrator: 200, internal_assessor: 403, outsider: 200 },
    },
    'POST /installation/backups': {
      path: '/installation/backups',
      expected: { administrator: 409, internal_assessor: 403, outsider: 409 },
    },
    'GET /session': { path: '/session', expected: everyone },
    'POST /session': {
      path: '/session',
      body: { email: 'ani@undagi.test', password: 'salah' },
      expected: { administrator: 401, internal_assessor: 401, outsider: 401 },
    },
    'DELETE /session': {
      path: '/session',
      expected: { administrator: 204, internal_assessor: 204, outsider: 204 },
    },
    'GET /institutions': { path: '/institutions', expected: everyone },
    'PATCH /institutions/{institutionId}': {
      path: institution,
      body: {
        expectedVersion: seenInstitution(slug),
        name: 'Kota Baru',
        category: 'kota',
        timeZone: 'Asia/Jayapura',
        officialId: '64.71',
      },
      expected: administrators,
    },
    'GET /institutions/{institutionId}/official-identity': {
      path: `${institution}/official-identity`,
      expected: members,
    },
    'GET /institutions/{institutionId}/units': { path: `${institution}/units`, expected: members },
    'POST /institutions/{institutionId}/units': {
      path: `${institution}/units`,
      body: { name: 'Dinas Kominfo', shortName: 'Kominfo' },
      expected: created,
    },
    'GET /institutions/{institutionId}/unit-changes': {
      path: `${institution}/unit-changes`,
      expected: members,
    },
    'POST /institutions/{institutionId}/unit-changes': {
      path: `${institution}/unit-changes`,
      body: {
        kind: 'created',
        effectiveOn: '2026-01-05',
        legalBasis: 'Perda Nomor 5 Tahun 2025',
        units: [{ name: 'Dinas Perhubungan', shortName: 'Dishub' }],
      },
      expected: created,
    },
    'GET /institutions/{institutionId}/people': { path: `${institution}/people`, expected: administrators },
    'POST /institutions/{institutionId}/people': {
      path: `${institution}/people`,
      body: { name: 'Eka', email: 'eka@undagi.test', role: 'internal_assessor', initialPassword },
      expected: created,
    },
    'DELETE /institutions/{institutionId}/memberships/{membershipId}': {
      path: `${institution}/memberships/00000000-0000-4000-8000-000000000000`,
      expected: { administrator: 404, internal_assessor: 403, outsider: 404 },
    },
    'POST /institutions/{institutionId}/memberships/{membershipId}/restoration': {
      path: `${institution}/memberships/00000000-0000-4000-8000-000000000000/restoration`,
      expected: { administrator: 404, internal_assessor: 403, outsider: 404 },
    },
    'GET /account/shared-account-findings': { path: '/account/shared-account-findings', expected: everyone },
    'POST /account/shared-account-findings/{findingId}/answer': {
      path: '/account/shared-account-findings/00000000-0000-4000-8000-000000000000/answer',
      body: { kind: 'explained', explanation: 'vpn', note: '' },
      expected: nobody,
    },
    'GET /institutions/{institutionId}/shared-accounts': {
      path: `${institution}/shared-accounts`,
      expected: administrators,
    },
    'POST /institutions/{institutionId}/shared-accounts/{findingId}/closing': {
      path: `${institution}/shared-accounts/00000000-0000-4000-8000-000000000000/closing`,
      body: { outcome: 'accepted', note: '' },
      expected: unknown,
    },
    'PUT /institutions/{institutionId}/shared-account-settings': {
      path: `${institution}/shared-account-settings`,
      body: { ...defaultSettings },
      expected: administrators,
    },
    'GET /institutions/{institutionId}/invitations': {
      path: `${institution}/invitations`,
      expected: administrators,
    },
    'POST /institutions/{institutionId}/invitations': {
      path: `${institution}/invitations`,
      body: { name: 'Gede', email: `gede@${slug}.test`, roles: ['internal_assessor'] },
      expected: created,
    },
    'POST /institutions/{institutionId}/invitations/lists/preview': {
      path: `${institution}/invitations/lists/preview`,
      body: { text: `Hasan; hasan@${slug}.test; asesor internal` },
      expected: administrators,
    },
    'POST /institutions/{institutionId}/invitations/lists': {
      path: `${institution}/invitations/lists`,
      body: { text: `Hasan; hasan@${slug}.test; asesor internal` },
      expected: created,
    },
    'DELETE /institutions/{institutionId}/invitations/{invitationId}': {
      path: `${institution}/invitations/00000000-0000-4000-8000-000000000000`,
      expected: { administrator: 404, internal_assessor: 403, outsider: 404 },
    },
    'POST /institutions/{institutionId}/invitations/{invitationId}/renewal': {
      path: `${institution}/invitations/00000000-0000-4000-8000-000000000000/renewal`,
      expected: { administrator: 404, internal_assessor: 403, outsider: 404 },
    },
    'POST /invitations/lookup': {
      path: '/invitations/lookup',
      body: { token: 'tidak-ada' },
      expected: nobody,
    },
    'POST /invitations/acceptance': {
      path: '/invitations/acceptance',
      body: { token: 'tidak-ada', newAccount: { name: 'Eka', password: initialPassword } },
      expected: nobody,
    },
    'GET /institutions/{institutionId}/rounds': { path: `${institution}/rounds`, expected: members },
    'POST /institutions/{institutionId}/rounds': {
      path: `${institution}/rounds`,
      body: { ...round, edition: { id: 'toy', revision: 1 } },
      expected: created,
    },
    'GET /institutions/{institutionId}/round-register': {
      path: `${institution}/round-register`,
      expected: administrators,
    },
    'PATCH /institutions/{institutionId}/rounds/{roundId}': {
      path: `${institution}/rounds/${rounds[2023]}`,
      body: {
        expectedVersion: seenRound(2023),
        name: 'Evaluasi 2023, ulang',
        kind: 'monitoring',
        assessmentDate: '2023-09-30',
        deadline: null,
        target: '3.00',
      },
      expected: administrators,
    },
    'PUT /institutions/{institutionId}/rounds/{roundId}/withdrawal': {
      path: `${institution}/rounds/${rounds[2023]}/withdrawal`,
      expected: administrators,
    },
    'DELETE /institutions/{institutionId}/rounds/{roundId}/withdrawal': {
      path: `${institution}/rounds/${rounds[2023]}/withdrawal`,
      expected: administrators,
    },
    'GET /institutions/{institutionId}/rounds/{roundId}/edition-move': {
      path: `${institution}/rounds/${rounds[2023]}/edition-move`,
      expected: { ...administrators, administrator: 409 },
    },
    'POST /institutions/{institutionId}/rounds/{roundId}/edition-move': {
      path: `${institution}/rounds/${rounds[2023]}/edition-move`,
      body: { expectedPreview: 'x' },
      expected: { ...administrators, administrator: 409 },
    },
    'DELETE /institutions/{institutionId}/rounds/{roundId}/edition-move': {
      path: `${institution}/rounds/${rounds[2023]}/edition-move`,
      expected: { ...administrators, administrator: 409 },
    },
    'GET /institutions/{slug}/overview': { path: `/institutions/${slug}/overview`, expected: members },
    'GET /institutions/{institutionId}/instrument-suggestions': {
      path: `${institution}/instrument-suggestions`,
      expected: members,
    },
    'POST /institutions/{institutionId}/instrument-suggestions': {
      path: `${institution}/instrument-suggestions`,
      body: {
        edition: { id: 'toy', revision: 1 },
        ...{ part: 'criterion', indicatorCode: '1', level: null, criterionCode: '1.2.a' },
        ...{ kind: 'wording', text: 'Sebutkan siapa yang menandatangani.' },
      },
      expected: { ...members, administrator: 201, internal_assessor: 201 },
    },
    'POST /institutions/{institutionId}/instrument-suggestions/{suggestionId}/withdrawal': {
      path: `${institution}/instrument-suggestions/00000000-0000-4000-8000-000000000000/withdrawal`,
      expected: { administrator: 404, internal_assessor: 404, outsider: 404 },
    },
    'PUT /institutions/{institutionId}/instrument-suggestions/{suggestionId}/decision': {
      path: `${institution}/instrument-suggestions/00000000-0000-4000-8000-000000000000/decision`,
      body: { outcome: 'taken_up', note: 'Masuk revisi 2.' },
      expected: { administrator: 404, internal_assessor: 403, outsider: 404 },
    },
    'GET /instruments': { path: '/instruments', expected: everyone },
    'GET /instruments/{id}/{revision}': { path: '/instruments/toy/1', expected: everyone },
    'GET /setup': { path: '/setup', expected: everyone },
    'POST /setup/options': { path: '/setup/options', body: { code: 'x' }, expected: tooLate },
    'POST /setup/search': { path: '/setup/search', body: { code: 'x', search: 'balik' }, expected: tooLate },
    'POST /setup/finish': { path: '/setup/finish', body: foundation, expected: tooLate },
    'GET /institutions/{institutionId}/published-results': {
      path: `${institution}/published-results`,
      expected: members,
    },
    'GET /official-institutions': { path: '/official-institutions?search=balik', expected: everyone },
    'GET /institutions/{institutionId}/standing': {
      path: `${institution}/standing`,
      expected: members,
    },
    'GET /institutions/{institutionId}/standing/table': {
      path: `${institution}/standing/table?year=2023`,
      expected: members,
    },
    'GET /institutions/{institutionId}/imports': { path: `${institution}/imports`, expected: administrators },
    'POST /institutions/{institutionId}/imports': {
      path: `${institution}/imports?kind=ratings&fileName=nilai.csv`,
      file: `instansi,tahun,1\n${slug},2024,3\n`,
      expected: created,
    },
    'GET /institutions/{institutionId}/imports/{importId}': { path: unknownImport, expected: unknown },
    'PUT /institutions/{institutionId}/imports/{importId}/choices': {
      path: `${unknownImport}/choices`,
      body: { choices: [{ line: 2, to: null }] },
      expected: unknown,
    },
    'POST /institutions/{institutionId}/imports/{importId}/application': {
      path: `${unknownImport}/application`,
      body: { expectedPreview: 'x', openings: [] },
      expected: unknown,
    },
    'GET /institutions/{institutionId}/imports/{importId}/undo': {
      path: `${unknownImport}/undo`,
      expected: unknown,
    },
    'POST /institutions/{institutionId}/imports/{importId}/undo': {
      path: `${unknownImport}/undo`,
      body: { expectedPreview: 'x' },
      expected: unknown,
    },
    'DELETE /institutions/{institutionId}/imports/{importId}': { path: unknownImport, expected: unknown },
    'GET /published-results': {
      path: `/published-results?year=2023&institutionId=${id}`,
      expected: members,
    },
    'GET /assessments/{assessmentId}': { path: assessment, expected: members },
    'GET /assessments/{assessmentId}/result': { path: `${assessment}/result`, expected: members },
    'GET /assessments/{assessmentId}/events': { path: `${assessment}/events`, expected: members },
    'PUT /assessments/{assessmentId}/target': {
      path: `${assessment}/target`,
      body: { expectedVersion: 0, target: '3.10' },
      expected: administrators,
    },
    'GET /assessments/{assessmentId}/indicators/{code}': { path: indicator, expected: members },
    'GET /assessments/{assessmentId}/indicators/{code}/history': {
      path: `${indicator}/history`,
      expected: members,
    },
    'PUT /assessments/{assessmentId}/indicators/{code}/rating': {
      path: `${assessment}/indicators/2/rating`,
      body: { expectedVersion: 0, value: '2', reason: 'Contoh.' },
      expected: assessors,
    },
    'PUT /assessments/{assessmentId}/indicators/{code}/criteria': {
      path: `${assessment}/indicators/3/criteria`,
      body: { expectedVersion: 0, metCriteria: ['3.2.a'] },
      expected: assessors,
    },
    'PUT /assessments/{assessmentId}/indicators/{code}/drafts/{field}': {
      path: `${assessment}/indicators/4/drafts/facts`,
      body: { expectedVersion: 0, text: 'Perwali', settle: true },
      expected: assessors,
    },
  }
}

export function methodOf(operation: string): string {
  return operation.split(' ')[0] ?? ''
}
