import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { method } from '../features/evidence/likenesses/method.ts'
import { learnWords } from '../features/evidence/reading/learn-words.ts'
import { reader } from '../features/evidence/reading/reader.ts'
import type { Database } from '../platform/database/database.ts'
import type { Sql } from '../platform/database/drizzle-on.ts'
import { apiTokenSettings, apiTokens } from '../platform/database/tables/api-tokens.tables.ts'
import {
  assessmentActions,
  assessmentResults,
  assessments,
  drafts,
  indicatorStates,
} from '../platform/database/tables/assessments.tables.ts'
import { assignmentChanges } from '../platform/database/tables/assignments.tables.ts'
import { auditEntries, auditSeals } from '../platform/database/tables/audit.tables.ts'
import { calendarChanges } from '../platform/database/tables/calendar.tables.ts'
import { coordinationChanges } from '../platform/database/tables/coordination.tables.ts'
import { delegations } from '../platform/database/tables/delegations.tables.ts'
import {
  evidenceFiles,
  evidenceItems,
  evidenceLinkEnds,
  evidenceLinks,
  evidenceRevisions,
  fileChecks,
  filePages,
  fileReadings,
  fileScans,
  storedFiles,
  uploads,
} from '../platform/database/tables/evidence.tables.ts'
import { offerVerdicts } from '../platform/database/tables/examinations.tables.ts'
import { criterionDecisions } from '../platform/database/tables/findings.tables.ts'
import { handoverEntries } from '../platform/database/tables/handovers.tables.ts'
import { institutions, secondFactorRules } from '../platform/database/tables/institutions.tables.ts'
import { interviewEntries, interviewPresence } from '../platform/database/tables/interviews.tables.ts'
import { invitations } from '../platform/database/tables/invitations.tables.ts'
import { letterheads } from '../platform/database/tables/letterheads.tables.ts'
import { uploadLikenesses } from '../platform/database/tables/likenesses.tables.ts'
import { paperTemplates } from '../platform/database/tables/paper-templates.tables.ts'
import { issuedPapers } from '../platform/database/tables/papers.tables.ts'
import {
  policies,
  policyCarriers,
  policyDurations,
  policyRelations,
  policySteps,
} from '../platform/database/tables/policies.tables.ts'
import { reportWords } from '../platform/database/tables/report-words.tables.ts'
import { instrumentEditions, publishedResults, rounds } from '../platform/database/tables/rounds.tables.ts'
import {
  sharedAccountActions,
  sharedAccountSettings,
} from '../platform/database/tables/shared-accounts.tables.ts'
import { handedInPapers, signedPapers } from '../platform/database/tables/signed-papers.tables.ts'
import { session, user } from '../platform/database/tables/signin.tables.ts'
import { signatureReadings, trustWithdrawals } from '../platform/database/tables/trust.tables.ts'
import { unitChanges, units } from '../platform/database/tables/units.tables.ts'
import { plantContribution } from './plant-contribution.ts'
import { plantImport } from './plant-import.ts'
import { plantLastYearStart } from './plant-last-year-start.ts'
import { plantLikeness } from './plant-likeness.ts'
import { plantNationalRound } from './plant-national-round.ts'
import { plantRecommendation } from './plant-recommendation.ts'
import { plantReminder } from './plant-reminder.ts'
import { plantSuggestion } from './plant-suggestion.ts'
import { plantTrust } from './plant-trust.ts'
import { plantWebhook } from './plant-webhook.ts'

/** The instant at which tests ask, inside every membership and session below. */
export const now = new Date('2026-03-02T01:00:00Z')

export interface Neighbour {
  readonly institutionId: string
  readonly roundId: string
  readonly assessmentId: string
  readonly personId: string
  readonly token: string
}

const edition = { editionId: 'toy', editionRevision: 1, editionSha256: 'a'.repeat(64) }

/** Two institutions with a row in every table each: what one has, the other must not see. */
export async function twoInstitutions(database: Database): Promise<{ ours: Neighbour; theirs: Neighbour }> {
  await database.asOperator({ institutions: [], at: now }, async (db) => {
    await db
      .insert(instrumentEditions)
      .values({ id: 'toy', revision: 1, sha256: 'a'.repeat(64), content: {} })
    await db.insert(publishedResults).values({
      ...{ year: 2023, editionId: 'toy', institutionName: 'Kota Terbuka', groupValues: {}, source: 'contoh' },
    })
  })
  return { ours: await neighbour(database, 'a', 'Rina'), theirs: await neighbour(database, 'b', 'Dedi') }
}

async function neighbour(database: Database, letter: string, name: string): Promise<Neighbour> {
  const institutionId = idOf(letter, 1)
  const roundId = idOf(letter, 2)
  const assessmentId = idOf(letter, 3)
  const email = `${name.toLowerCase()}@contoh.go.id`
  const token = `token of ${name}`
  await signUp(database, { name, email, token })
  const personId = await database.asOperator({ institutions: [institutionId], at: now }, async (db) => {
    await db.insert(institutions).values({
      id: institutionId,
      slug: `kota-${letter}`,
      name: `Kota ${letter}`,
      category: 'kota',
      timeZone: 'Asia/Makassar',
    })
    await db.insert(units).values({ institutionId, name: 'Dinas Komunikasi', shortName: 'Diskominfo' })
    await db.insert(unitChanges).values({
      ...{ institutionId, sequence: 1, kind: 'created', payload: { units: [] }, recordedAt: now },
    })
    await db.insert(rounds).values({
      ...{ id: roundId, institutionId, year: 2026, name: 'Mandiri', ...edition },
      ...{ assessmentDate: '2026-06-30', timeZone: 'Asia/Makassar', kind: 'self_assessment' },
    })
    await db.insert(assessments).values({ id: assessmentId, institutionId, roundId })
    const person = await enrol(db, institutionId, { name, email, role: 'internal_assessor' })
    const [invitation] = await db
      .insert(invitations)
      .values({
        ...{ institutionId, name: 'Tamu', email: `tamu-${letter}@contoh.go.id`, roles: ['administrator'] },
        ...{ tokenHash: letter.repeat(64), createdBy: person, createdByName: name },
        ...{ createdAt: now, expiresAt: new Date('2026-03-16T01:00:00Z') },
      })
      .returning({ id: invitations.id })
    await db.insert(delegations).values({
      ...{ institutionId, assessmentId, scope: 'indicators', indicatorCodes: ['1'], giverId: person },
      ...{ giverName: name, delegateName: 'Tamu', invitationId: invitation?.id ?? '', givenAt: now },
      ...{ validFrom: now, validTo: new Date('2026-03-16T01:00:00Z') },
    })
    await db.insert(secondFactorRules).values({ institutionId, role: 'administrator', since: now })
    await fillAssessment(db, { assessmentId, institutionId }, { id: person, name })
    await plantSuggestion(db, { institutionId, suggestionId: idOf(letter, 4) }, { id: person, name, at: now })
    await plantImport(db, { institutionId, personId: person, personName: name, at: now })
    await noticeSharing(db, { institutionId, findingId: idOf(letter, 5) }, { id: person, name })
    await leaveEntry(db, institutionId, { id: person, name })
    await makeToken(db, institutionId, { id: person, name })
    await offerEvidence(db, { institutionId, assessmentId }, { id: person, name })
    await db.insert(coordinationChanges).values({
      ...{ institutionId, sequence: 1, kind: 'team_established', payload: {} },
      ...{ actorId: person, actorName: name, recordedAt: now },
    })
    await db.insert(assignmentChanges).values({
      ...{ institutionId, sequence: 1, assessmentId, kind: 'assigned', payload: {} },
      ...{ actorId: person, actorName: name, recordedAt: now },
    })
    await db.insert(calendarChanges).values({
      ...{ institutionId, assessmentId, sequence: 1, kind: 'locked', payload: {}, reason: 'Selesai.' },
      ...{ actedAs: 'person_in_charge', actorId: person, actorName: name, recordedAt: now },
    })
    await plantNationalRound(db, {
      ...{ institutionId, roundId, edition, year: 2026, personId: person, personName: name, at: now },
    })
    await db.insert(interviewEntries).values({
      ...{ institutionId, assessmentId, sequence: 1, entryId: idOf(letter, 6), kind: 'item_started' },
      ...{ payload: { code: '1' }, actorId: person, actorName: name, saidAt: now, recordedAt: now },
    })
    await db.insert(interviewPresence).values({
      ...{ institutionId, assessmentId, personId: person, personName: name, side: 'institution' },
      ...{ seenAt: now, isHere: true },
    })
    await registerPolicy(db, institutionId, { id: person, name })
    const asked = { institutionId, assessmentId, authorId: person, authorName: name, at: now }
    await plantContribution(db, asked)
    await plantRecommendation(db, asked)
    await plantLastYearStart(db, asked)
    await plantReminder(db, { institutionId, assessmentId, personId: person, personName: name, at: now })
    await plantWebhook(db, { institutionId, personId: person, personName: name, at: now })
    await db.insert(handoverEntries).values({
      ...{
        institutionId,
        personId: person,
        sequence: 1,
        kind: 'noted',
        payload: { place: null, text: 'Dicatat' },
      },
      ...{ actorId: person, actorName: name, recordedAt: now },
    })
    await trustAuthority(db, institutionId, { id: person, name })
    await db.insert(letterheads).values({
      ...{ institutionId, version: 1, owner: 'PEMERINTAH', contact: [], authorId: person, authorName: name },
      ...{ signatory: { name: null, position: null, employeeNumber: null }, madeAt: now },
    })
    await db.insert(paperTemplates).values({
      ...{ institutionId, kind: 'publication_consent', version: 1, authorId: person, authorName: name },
      madeAt: now,
    })
    await db.insert(reportWords).values({
      ...{ institutionId, assessmentId, aspectCode: 'A1', version: 1, strengths: 'Kuat', weaknesses: '' },
      ...{ suggestions: '', authorId: person, authorName: name, writtenAt: now },
    })
    await db.insert(issuedPapers).values({
      ...{ institutionId, assessmentId, kind: 'publication_consent', version: 1, number: '1/SPBE/2026' },
      ...{ paperDay: '2026-03-02', checkCode: letter.toUpperCase().repeat(16), sha256: 'd'.repeat(64) },
      ...{ pdf: Buffer.from('%PDF'), authorId: person, authorName: name, issuedAt: now },
    })
    const ofPaper = { institutionId, assessmentId, kind: 'publication_consent', paperVersion: 1 } as const
    const signedPaperId = randomUUID()
    await db.insert(signedPapers).values({
      ...{ ...ofPaper, id: signedPaperId, fileName: 'BA.pdf', file: Buffer.from('%PDF') },
      ...{ sha256: 'e'.repeat(64), knownBy: 'code', authorId: person, authorName: name, broughtAt: now },
    })
    await db.insert(handedInPapers).values({
      ...{ ...ofPaper, signedPaperId, authorId: person, authorName: name, handedInAt: now },
    })
    return person
  })
  return { institutionId, roundId, assessmentId, personId, token }
}

async function fillAssessment(
  db: Sql,
  ids: { assessmentId: string; institutionId: string },
  person: { id: string; name: string },
): Promise<void> {
  await db.insert(assessmentActions).values({
    ...{ ...ids, sequence: 1, kind: 'rated', indicatorCode: '1', payload: { value: '3' } },
    ...{ actorId: person.id, actorName: person.name, actedAt: now },
  })
  await db.insert(indicatorStates).values({ ...ids, indicatorCode: '1', value: '3' })
  await db.insert(drafts).values({
    ...{ ...ids, indicatorCode: '1', field: 'facts', text: 'Belum selesai', version: 1 },
    ...{ updatedBy: person.id, updatedByName: person.name, updatedAt: now },
  })
  await db.insert(assessmentResults).values({ ...ids, answered: 1, indicators: 1, result: {}, atSequence: 1 })
}

async function makeToken(
  db: Sql,
  institutionId: string,
  person: { id: string; name: string },
): Promise<void> {
  await db.insert(apiTokens).values({
    ...{ institutionId, personId: person.id, personName: person.name, name: 'Penyelaras', ending: 'abcd' },
    ...{ scopes: ['read_institution'], tokenHash: institutionId.replaceAll('-', '').repeat(2) },
    ...{ createdAt: now, expiresAt: new Date('2026-03-16T01:00:00Z') },
  })
  await db.insert(apiTokenSettings).values({
    ...{ institutionId, sequence: 1, longestDays: 30 },
    ...{ actorId: person.id, actorName: person.name, actedAt: now },
  })
}

async function offerEvidence(
  db: Sql,
  { institutionId, assessmentId }: { institutionId: string; assessmentId: string },
  { id: authorId, name: authorName }: { id: string; name: string },
): Promise<void> {
  const author = { institutionId, authorId, authorName }
  const sha256 = 'c'.repeat(64)
  const upload = { institutionId, personId: authorId, fileName: 'sk.pdf', announcedBytes: 4, begunAt: now }
  const [sent] = await db.insert(uploads).values(upload).returning()
  const compared = { institutionId, uploadId: sent?.id ?? '', reader, method, comparedAt: now }
  await db.insert(uploadLikenesses).values({ ...compared, alike: [] })
  const file = { institutionId, sha256, bytes: 4, mediaType: 'application/pdf', storedAt: now }
  await db.insert(storedFiles).values(file)
  const [item] = await db
    .insert(evidenceItems)
    .values({ ...author, addedAt: now })
    .returning()
  const revision = { institutionId, itemId: item?.id ?? '', revision: 1 }
  await db.insert(evidenceRevisions).values({
    ...{ ...author, ...revision, kind: 'decree', title: 'SK', status: 'enacted', note: '' },
    ...{ confidentiality: 'internal', receivedAt: now },
  })
  await db.insert(evidenceFiles).values({ ...revision, position: 1, sha256, fileName: 'sk.pdf' })
  const reading = { institutionId, sha256, reader }
  await db.insert(fileReadings).values({ ...reading, outcome: 'failed', readAt: now })
  await db.insert(fileChecks).values({ institutionId, sha256, since: now, lastAt: now, outcome: 'whole' })
  await db.insert(fileScans).values({
    ...{ institutionId, sha256, scannedAt: now, scanner: 'uji', outcome: 'clean' },
    ...{ lastAt: now, lastScanner: 'uji' },
  })
  await db.insert(filePages).values({ ...reading, page: 1, text: 'isinya' })
  await learnWords(db, reading)
  await plantLikeness(db, { institutionId, sha256, at: now })
  const place = { itemId: revision.itemId, assessmentId, indicatorCode: '1', why: '', linkedAt: now }
  const [link] = await db
    .insert(evidenceLinks)
    .values({ ...author, ...place })
    .returning()
  await db.insert(evidenceLinkEnds).values({ ...author, linkId: link?.id ?? '', reason: '', endedAt: now })
  await db.insert(offerVerdicts).values({
    ...{ ...author, assessmentId, offerId: link?.id ?? '', revision: 1, sequence: 1, verdict: 'accepted' },
    ...{ reason: '', authorRole: 'internal_assessor', judgedAt: now },
  })
  await db.insert(criterionDecisions).values({
    ...{ ...author, assessmentId, indicatorCode: '1', criterionCode: '1.2.a', sequence: 1, verdict: 'met' },
    ...{ reason: 'Pasal 4 memuat semuanya.', found: 'not_fulfilled', findings: '0'.repeat(64) },
    ...{ authorRole: 'internal_assessor', decidedAt: now },
  })
}

async function registerPolicy(
  db: Sql,
  institutionId: string,
  { id: authorId, name: authorName }: { id: string; name: string },
): Promise<void> {
  const [policy] = await db
    .insert(policies)
    .values({
      ...{ institutionId, kind: 'head_regulation', subject: 'Arsitektur SPBE', note: '', addedAt: now },
      ...{ articles: [], officers: [] },
    })
    .returning()
  const key = { institutionId, policyId: policy?.id ?? '' }
  const step = { sequence: 1, step: 'drafted', day: '2026-02-02', note: '' } as const
  await db.insert(policySteps).values({ ...key, ...step, authorId, authorName, recordedAt: now })
  await db
    .insert(policyRelations)
    .values({ ...key, position: 1, kind: 'implements', otherTitle: 'Perpres 95 Tahun 2018' })
  await db.insert(policyCarriers).values({ ...key, position: 1, editionId: 'toy', indicatorCode: '1' })
  await db.insert(policyDurations).values({ institutionId, kind: 'decree', step: 'drafted', days: 9 })
}

async function trustAuthority(
  db: Sql,
  institutionId: string,
  { id: authorId, name: authorName }: { id: string; name: string },
): Promise<void> {
  const planted = await plantTrust(db, { institutionId, authorId, authorName, at: now })
  await db.insert(trustWithdrawals).values({ institutionId, ...planted })
  const reading = { institutionId, sha256: 'c'.repeat(64), reader: 'verify/1', trustVersion: 1 }
  await db.insert(signatureReadings).values({ ...reading, judgedAt: now })
}

async function leaveEntry(
  db: Sql,
  institutionId: string,
  person: { id: string; name: string },
): Promise<void> {
  const [entry] = await db
    .insert(auditEntries)
    .values({ institutionId, at: now, operation: 'rateIndicator', outcome: 'done', actorName: person.name })
    .returning({ number: auditEntries.number })
  if (entry === undefined) throw new Error('An insert that returned nothing')
  const digest = Buffer.alloc(32)
  await db.insert(auditSeals).values({
    ...{ entry: entry.number, institutionId, position: 1 },
    ...{ payloadDigest: digest, previous: digest, seal: digest },
  })
}

async function noticeSharing(
  db: Sql,
  { institutionId, findingId }: { institutionId: string; findingId: string },
  person: { id: string; name: string },
): Promise<void> {
  const written = { institutionId, actorId: person.id, actorName: person.name, actedAt: now }
  await db
    .insert(sharedAccountActions)
    .values({ ...written, findingId, personId: person.id, kind: 'admitted', payload: { note: '' } })
  await db.insert(sharedAccountSettings).values({ ...written, sequence: 1, settings: {} })
}

/** A sign-in with a session that is good for a year, and good enough for whoever must bring a second factor. */
export async function signUp(
  database: Database,
  { name, email, token }: { name: string; email: string; token: string },
): Promise<void> {
  await database.signin.insert(user).values({ id: email, name, email })
  await database.signin
    .insert(session)
    .values({ id: token, token, userId: email, method: 'totp', expiresAt: new Date('2027-01-01T00:00:00Z') })
}

export async function enrol(
  db: Sql,
  institutionId: string,
  member: { name: string; email: string; role: string; validFrom?: string; validTo?: string },
): Promise<string> {
  const { name, email, role, validFrom = '2026-01-01T00:00:00Z', validTo = null } = member
  const { rows } = await db.execute<{ id: string }>(
    sql`SELECT undagi.enrol(${institutionId}, ${name}, ${email}, ${role}, ${validFrom}, ${validTo}) AS id`,
  )
  const [row] = rows
  if (row === undefined) throw new Error('enrol() returns the person.')
  return row.id
}

const idOf = (letter: string, number: number) =>
  `${letter.repeat(8)}-0000-4000-8000-${String(number).padStart(12, '0')}`
