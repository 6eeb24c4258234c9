import { randomUUID } from 'node:crypto'
import type { Schemas } from '@undagi/api-client'
import { eq } from 'drizzle-orm'
import { rounds } from '../platform/database/tables/rounds.tables.ts'
import { sharedAccountActions } from '../platform/database/tables/shared-accounts.tables.ts'
import { identityProvider } from '../platform/database/tables/signin.tables.ts'
import { apply, upload } from './bring-table.ts'
import type { TestApp } from './create-test-app.ts'
import { tryToDelegate } from './delegate-to.ts'
import { invite } from './invite-people.ts'
import { makeToken } from './make-token.ts'
import type { Things } from './operations.ts'
import { type PlantedContribution, plantContribution } from './plant-contribution.ts'
import { plantEvidence } from './plant-evidence.ts'
import { plantNationalRound } from './plant-national-round.ts'
import { plantPaper } from './plant-paper.ts'
import { plantPolicy } from './plant-policy.ts'
import { plantRecommendation, type RecommendationIds } from './plant-recommendation.ts'
import { plantTrust } from './plant-trust.ts'
import { plantWebhook } from './plant-webhook.ts'
import { testPassword } from './seed-institutions.ts'

const publishedTable = 'tahun,instansi,P,L1,indeks,predikat\n2021,Kota Balikpapan,2.00,2.00,2.00,Tertata\n'

interface Filling {
  readonly at: string
  /** Administers it and brings the tables. */
  readonly by: string
  /** A colleague, whose membership stands for all. */
  readonly colleague: string
}

/** One of everything that an operation can be about, made through the application itself. */
export async function fillThings(undagi: TestApp, { at, by, colleague }: Filling): Promise<Things> {
  const params = { path: { institutionId: undagi.institution(at).id } }
  const { data: people = [] } = await undagi.as(by).GET('/institutions/{institutionId}/people', { params })
  const invitation = await invite(undagi, { by, to: at, email: `${colleague}@undagi.test` })
  const table = { by, at, kind: 'published_results' } as const
  const { data: toApply } = await upload(undagi, publishedTable, table)
  await apply(undagi, toApply, table)
  const { data: open } = await upload(
    undagi,
    publishedTable.replace('Kota Balikpapan', 'Kota Samarinda'),
    table,
  )
  return {
    membershipId: membershipOf(people, colleague),
    personId: found(people.find(({ name }) => name === colleague)?.id),
    providerId: await plantProvider(undagi, at),
    invitationId: invitation.id,
    suggestionId: await suggest(undagi, at, by),
    findingId: await noticeSharing(undagi, at, by),
    delegationId: await delegate(undagi, at, by),
    apiTokenId: (await makeToken(undagi, { at, by })).id,
    ...(await plantEvidence(undagi, at, by)),
    policyId: await plantPolicy(undagi, at, by),
    checkCode: await plantPaper(undagi, at, by),
    recommendationIds: await recommend(undagi, at, by),
    ...(await askUnit(undagi, at, by)),
    trustEntryId: await addTrust(undagi, at, by),
    webhookId: await addWebhook(undagi, at, by),
    nationalRoundId: await openNationally(undagi, at, by),
    openImportId: found(open?.import.id),
    appliedImportId: found(toApply?.import.id),
    linkToken: invitation.token,
    email: `${by}@undagi.test`,
    password: testPassword,
  }
}

/** A provider of accounts that nobody can reach. */
async function plantProvider(undagi: TestApp, at: string): Promise<string> {
  const id = randomUUID()
  await undagi.database.signin.insert(identityProvider).values({
    ...{ id, institutionId: undagi.institution(at).id, name: 'SSO Uji', issuer: 'https://sso.undagi.test' },
    ...{ clientId: 'undagi', secretSealed: '-', createdBy: 'Uji', createdAt: undagi.clock.now() },
  })
  return id
}

/** What a unit of this institution is asked in 2024. */
async function askUnit(undagi: TestApp, at: string, by: string): Promise<PlantedContribution> {
  const { data } = await undagi.as(by).GET('/session')
  const { id: institutionId, assessments } = undagi.institution(at)
  const now = undagi.clock.now()
  const author = { authorId: found(data?.person.id), authorName: by }
  const place = { institutionId, assessmentId: found(assessments[2024]) }
  return undagi.database.asOperator({ institutions: [institutionId], at: now }, (db) =>
    plantContribution(db, { ...place, ...author, at: now }),
  )
}

/** What was recommended to this institution in 2024. */
async function recommend(undagi: TestApp, at: string, by: string): Promise<RecommendationIds> {
  const { data } = await undagi.as(by).GET('/session')
  const { id: institutionId, assessments } = undagi.institution(at)
  const now = undagi.clock.now()
  const author = { authorId: found(data?.person.id), authorName: by }
  const place = { institutionId, assessmentId: found(assessments[2024]) }
  return undagi.database.asOperator({ institutions: [institutionId], at: now }, (db) =>
    plantRecommendation(db, { ...place, ...author, at: now }),
  )
}

/** On whose word signatures of this institution are believed. */
async function addTrust(undagi: TestApp, at: string, by: string): Promise<string> {
  const { data } = await undagi.as(by).GET('/session')
  const { id: institutionId } = undagi.institution(at)
  const now = undagi.clock.now()
  const author = { authorId: found(data?.person.id), authorName: by }
  const planted = await undagi.database.asOperator({ institutions: [institutionId], at: now }, (db) =>
    plantTrust(db, { institutionId, ...author, at: now }),
  )
  return planted.entryId
}

/** What this institution tells outside. */
async function addWebhook(undagi: TestApp, at: string, by: string): Promise<string> {
  const { data } = await undagi.as(by).GET('/session')
  const { id: institutionId } = undagi.institution(at)
  const now = undagi.clock.now()
  return undagi.database.asOperator({ institutions: [institutionId], at: now }, (db) =>
    plantWebhook(db, { institutionId, personId: found(data?.person.id), personName: by, at: now }),
  )
}

/** The ministry opened the round of 2024 here. */
async function openNationally(undagi: TestApp, at: string, by: string): Promise<string> {
  const { data } = await undagi.as(by).GET('/session')
  const { id: institutionId, rounds: roundIds } = undagi.institution(at)
  const now = undagi.clock.now()
  return undagi.database.asOperator({ institutions: [institutionId], at: now }, async (db) => {
    const roundId = found(roundIds[2024])
    const [edition] = await db
      .select({
        ...{ editionId: rounds.editionId, editionRevision: rounds.editionRevision },
        editionSha256: rounds.editionSha256,
      })
      .from(rounds)
      .where(eq(rounds.id, roundId))
    if (edition === undefined) throw new Error('The round of 2024 is not there')
    return plantNationalRound(db, {
      ...{ institutionId, roundId, edition, year: 2024 },
      ...{ personId: found(data?.person.id), personName: by, at: now },
    })
  })
}

/** A correction that this person would like. */
export async function suggest(undagi: TestApp, at: string, by: string): Promise<string> {
  const { data } = await undagi.as(by).POST('/institutions/{institutionId}/instrument-suggestions', {
    params: { path: { institutionId: undagi.institution(at).id } },
    body: {
      edition: { id: 'toy', revision: 1 },
      ...{ part: 'criterion', indicatorCode: '1', level: null, criterionCode: '1.2.a' },
      ...{ kind: 'wording', text: 'Sebutkan siapa yang menandatangani.' },
    },
  })
  return found(data?.id)
}

/** What this person has asked of somebody without an account; of who fills nothing in, nothing. */
export async function delegate(undagi: TestApp, at: string, by: string): Promise<string> {
  const email = `pembantu-${by}@undagi.test`
  const { data } = await tryToDelegate(undagi, { by, at, codes: ['1'] }, { name: 'Pembantu', email })
  return data?.id ?? randomUUID()
}

/** What looks like a shared account of this person, shown to administrators already. */
export async function noticeSharing(undagi: TestApp, at: string, person: string): Promise<string> {
  const { data } = await undagi.as(person).GET('/session')
  const institutionId = undagi.institution(at).id
  const findingId = randomUUID()
  const now = undagi.clock.now()
  await undagi.database.asOperator({ institutions: [institutionId], at: now }, (db) =>
    db.insert(sharedAccountActions).values({
      ...{ institutionId, findingId, personId: found(data?.person.id), kind: 'noticed', shownFrom: now },
      ...{ actorName: 'Undagi', actedAt: now },
      payload: { verdict: 'worth_asking', reasons: [], setAside: [] },
    }),
  )
  return findingId
}

function membershipOf(people: readonly Schemas['Person'][], name: string): string {
  return found(people.find((person) => person.name === name)?.memberships[0]?.id)
}

function found(id: string | undefined): string {
  if (id === undefined) throw new Error('What was to be made is not there')
  return id
}
