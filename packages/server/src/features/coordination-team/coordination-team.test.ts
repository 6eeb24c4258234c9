import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import type { Schemas } from '@undagi/api-client'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { assignOutside } from '../../testing/assign-outside.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { readLog } from '../../testing/read-log.ts'
import { importEditions } from '../instruments/import-editions.ts'
import { waitForTeamOf } from './coordination-team.repository.ts'
import { recordTeamChange } from './record-team-change.ts'
import { holdForDocument } from './usecases/follow-document.ts'

// Today is 2 March 2026.
let undagi: TestApp
let assessmentId = ''
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ani: ['internal_assessor'],
      sekda: ['coordinator', 'person_in_charge'],
      tamu: ['external_assessor'],
      pengelola: ['administrator'],
    },
    'kota-bara': { budi: ['internal_assessor', 'administrator'] },
  })
  const instruments = fileURLToPath(new URL('../../../../../instruments', import.meta.url))
  await importEditions(undagi.database, instruments, undagi.clock.now())
  assessmentId = await openRound(2026)
  await assignOutside(undagi, ['tamu'])
})
afterAll(() => undagi.close())

const institutionId = () => undagi.institution('kota-arang').id
const params = () => ({ params: { path: { institutionId: institutionId() } } })

async function openRound(year: number, deadline: string | null = null): Promise<string> {
  const { data } = await undagi.as('pengelola').POST('/institutions/{institutionId}/rounds', {
    ...params(),
    body: {
      ...{ year, name: `Evaluasi ${year}`, kind: 'evaluation', assessmentDate: `${year}-09-30`, deadline },
      edition: { id: 'spbe-2020', revision: await newestRevision() },
    },
  })
  return found(data?.assessmentId)
}

async function newestRevision(): Promise<number> {
  const { data } = await undagi.as('ani').GET('/instruments')
  return Math.max(...(data ?? []).filter(({ id }) => id === 'spbe-2020').map(({ revision }) => revision))
}

async function keep(kind: Schemas['DocumentKind'], title: string, extras = {}): Promise<string> {
  const { data } = await undagi.as('ani').POST('/institutions/{institutionId}/evidence', {
    ...params(),
    body: {
      ...{ kind, title, number: '1 Tahun 2026', issuer: 'Wali Kota', dated: '2026-01-05', validFrom: null },
      ...{ validTo: null, status: 'enacted', confidentiality: 'internal', viewerIds: [], note: '' },
      ...{ link: 'https://jdih.undagi.test/1', uploadIds: [], ...extras },
    },
  })
  return found(data?.id)
}

const revise = (itemId: string, expectedRevision: number, extras: object) =>
  undagi.as('ani').POST('/institutions/{institutionId}/evidence/{itemId}/revisions', {
    params: { path: { institutionId: institutionId(), itemId } },
    body: {
      ...{ kind: 'decree', title: 'Diperbarui', number: '1 Tahun 2026', issuer: 'Wali Kota' },
      ...{ dated: '2026-01-05', validFrom: null, validTo: null, status: 'enacted', note: '' },
      ...{ confidentiality: 'internal', viewerIds: [], link: 'https://jdih.undagi.test/2', uploadIds: [] },
      ...{ expectedRevision, keptFiles: [], ...extras },
    },
  })

const tryTo = (person: string, body: Schemas['NewTeamChange']) =>
  undagi.as(person).POST('/institutions/{institutionId}/coordination-team/changes', { ...params(), body })

async function change(body: Schemas['NewTeamChange']) {
  const { data, error } = await tryTo('sekda', body)
  if (data === undefined) throw new Error(JSON.stringify(error))
  return data
}

async function read(person = 'sekda') {
  const { data } = await undagi.as(person).GET('/institutions/{institutionId}/coordination-team', params())
  return data
}

const offeredCriteria = async (itemId: string) =>
  (await read())?.offers
    .filter((offer) => offer.itemId === itemId)
    .map(({ year, criterionCode }) => `${year} ${criterionCode}`)
    .toSorted()

async function offersOf(code: string) {
  const { data } = await undagi.as('ani').GET('/assessments/{assessmentId}/indicators/{code}/evidence', {
    params: { path: { assessmentId, code } },
  })
  return data ?? []
}

const meetingOn = (teamId: string, day: string, extras = {}): Schemas['NewTeamChange'] => ({
  ...{ kind: 'meeting_recorded', teamId, day, place: 'Balai Kota', agenda: 'Program kerja', subjects: [] },
  ...{
    presentMemberIds: [],
    presentUnitIds: [],
    others: '',
    minutesItemId: null,
    paperItemIds: [],
    ...extras,
  },
})

function found<T>(each: T | undefined | null): T {
  if (each == null) throw new Error('What was to be there is not')
  return each
}

describe('the coordination team', () => {
  test('is read by who reads evidence, kept by the coordinator, and unknown to another institution', async () => {
    const decreeItemId = await keep('decree', 'Keputusan lama')
    const body = { kind: 'team_established', decreeItemId, validFrom: '2025-01-06', validTo: null } as const

    expect((await tryTo('tamu', body)).error).toMatchObject({ status: 403 })
    expect((await tryTo('pengelola', body)).error).toMatchObject({ status: 403 })
    expect((await tryTo('budi', body)).error).toMatchObject({ status: 404 })
    expect(await read('budi')).toBeUndefined()
    expect((await tryTo('sekda', body)).response.status).toBe(201)
    expect((await read('tamu'))?.teams[0]).toMatchObject({
      term: 'current',
      decree: { number: '1 Tahun 2026' },
    })
    expect((await read('tamu'))?.colleagues).toEqual([])
    const entries = await readLog(undagi.database)
    expect(entries.some(({ operation }) => operation === 'changeCoordinationTeam')).toBe(true)
  })

  test('of a new decree ends the old one on the day before, and the old one stays readable', async () => {
    const decreeItemId = await keep('decree', 'Keputusan baru')

    const { teams } = await change({
      ...{ kind: 'team_established', decreeItemId, validFrom: '2026-01-05', validTo: '2027-12-31' },
    })

    expect(teams.map(({ validFrom, validTo, term }) => [validFrom, validTo, term])).toEqual([
      ['2026-01-05', '2027-12-31', 'current'],
      ['2025-01-06', '2026-01-04', 'past'],
    ])
    const { error } = await tryTo('sekda', {
      ...{ kind: 'team_established', decreeItemId, validFrom: '2025-06-01', validTo: null },
    })
    expect(error).toMatchObject({
      ...{ code: 'coordination_team.not_after_previous', errors: [{ path: '/validFrom' }] },
    })
  })

  test('names nobody twice at once, and only people and documents that are here', async () => {
    const teamId = found((await read())?.teams[0]?.id)
    const join = {
      kind: 'member_joined',
      teamId,
      personId: null,
      office: 'Kepala Dinas',
      unitId: null,
    } as const
    const rina = { ...join, name: 'Rina', role: 'secretary', from: '2026-01-05' } as const
    await change(rina)

    const answers = await Promise.all([
      tryTo('sekda', { ...rina, name: ' RINA', role: 'member', from: '2026-02-01' }),
      tryTo('sekda', { ...rina, name: 'Dedi', personId: crypto.randomUUID() }),
      tryTo('sekda', { ...rina, name: 'Dedi', from: '2024-01-05' }),
      tryTo('sekda', meetingOn(teamId, '2026-02-02', { minutesItemId: crypto.randomUUID() })),
      tryTo('sekda', meetingOn(teamId, '2026-04-02', { others: 'Camat' })),
      tryTo('sekda', { kind: 'task_taken_back', taskId: crypto.randomUUID() }),
    ])

    expect(answers.map(({ error }) => error && 'code' in error && error.code)).toEqual([
      'coordination_team.member_twice',
      'coordination_team.unknown_person',
      'coordination_team.outside_term',
      'coordination_team.unknown_document',
      'coordination_team.meeting_ahead',
      'coordination_team.unknown_part',
    ])
  })

  test('does not let a document be named by who may not see it', async () => {
    const secret = await keep('minutes', 'Notula rahasia', { confidentiality: 'restricted' })
    const teamId = found((await read())?.teams[0]?.id)

    const { error } = await tryTo('sekda', meetingOn(teamId, '2026-02-02', { minutesItemId: secret }))

    expect(error).toMatchObject({ code: 'coordination_team.unknown_document' })
  })

  test('keeps decisions, and says which are late', async () => {
    const teamId = found((await read())?.teams[0]?.id)
    const { teams } = await change(meetingOn(teamId, '2026-02-02'))
    const meetingId = found(teams[0]?.meetings[0]?.id)
    const decide = {
      kind: 'decision_made',
      meetingId,
      text: 'Susun program kerja',
      owner: 'Diskominfo',
    } as const
    await change({ ...decide, dueOn: '2026-02-27' })
    await change({ ...decide, dueOn: '2026-03-02' })
    const before = (await read())?.teams[0]?.meetings[0]?.decisions
    expect(before?.map(({ isLate }) => isLate)).toEqual([true, false])

    const decisionId = found(before?.[0]?.id)
    await change({ kind: 'decision_done', decisionId, on: '2026-03-01', note: '' })

    expect((await read())?.teams[0]?.meetings[0]?.decisions[0]).toMatchObject({
      ...{ isLate: false, doneOn: '2026-03-01' },
    })
    await change({ kind: 'meeting_taken_back', meetingId })
  })
})

describe('its documents become evidence by themselves', () => {
  test('the decree in force is offered where the edition asks for it, the decree before it is not', async () => {
    const [now, before] = found((await read())?.teams)
    const decree = found(now?.decree.itemId)
    expect(await offeredCriteria(found(before?.decree.itemId))).toEqual([])
    expect(await offeredCriteria(decree)).toEqual(['2026 10.2.a'])

    await change({ kind: 'task_added', teamId: found(now?.id), text: 'Mengoordinasikan SPBE', carriedBy: '' })

    expect(await offeredCriteria(decree)).toEqual(['2026 10.2.a', '2026 10.2.b', '2026 19.2.a'])
    expect((await offersOf('10')).map(({ origin }) => origin)).toEqual([
      'coordination_team',
      'coordination_team',
    ])
  })

  test('who wrote it down does not judge it and reads that it is theirs; whoever brought the document neither', async () => {
    const decree = found((await read())?.teams[0]?.decree.itemId)
    const examined = async (person: string) => {
      const { data } = await undagi
        .as(person)
        .GET('/assessments/{assessmentId}/examinations', { params: { path: { assessmentId } } })
      return found(data?.find(({ itemId, criterionCode }) => itemId === decree && criterionCode === '10.2.a'))
    }
    const recorded = { origin: 'coordination_team', recordedBy: ['sekda'] }
    expect(await examined('sekda')).toMatchObject({ ...recorded, hindrance: 'own_offer', isConcerned: true })
    expect(await examined('ani')).toMatchObject({ ...recorded, hindrance: 'own_offer', isConcerned: true })
    expect(await examined('tamu')).toMatchObject({ ...recorded, hindrance: null, isConcerned: false })

    const { offerId, revision: seenRevision } = await examined('tamu')
    const path = { assessmentId, code: '10', offerId }
    const refused = await undagi
      .as('sekda')
      .PUT('/assessments/{assessmentId}/indicators/{code}/evidence/{offerId}/verdict', {
        params: { path },
        body: { verdict: 'accepted', reason: '', seenRevision, seenVerdict: null },
      })
    expect(refused.error).toMatchObject({ code: 'examinations.own_offer' })
  })

  test('minutes are offered once, however many meetings name them, and taken back with what was said of them', async () => {
    const teamId = found((await read())?.teams[0]?.id)
    const minutes = await keep('minutes', 'Notula')
    const { teams } = await change(
      meetingOn(teamId, '2026-02-09', {
        minutesItemId: minutes,
        subjects: ['tasks', 'programme', 'work_review'],
      }),
    )
    // The review is asked for as review minutes: ordinary minutes are none.
    expect(await offeredCriteria(minutes)).toEqual(['2026 19.2.b', '2026 19.4.a'])
    await change(meetingOn(teamId, '2026-02-10', { minutesItemId: minutes, subjects: ['tasks'] }))
    expect(await offeredCriteria(minutes)).toEqual(['2026 19.2.b', '2026 19.4.a'])

    const meetingId = found(teams[0]?.meetings[0]?.id)
    await change({ kind: 'meeting_taken_back', meetingId })

    expect(await offeredCriteria(minutes)).toEqual(['2026 19.2.b'])
    expect((await read())?.hints.map(({ code }) => code)).not.toContain('no_meeting')
  })

  test('a document that is revised is offered or taken back with its revision, not only when the team changes again', async () => {
    const teamId = found((await read())?.teams[0]?.id)
    const minutes = await keep('minutes', 'Notula yang masih rancangan', { status: 'draft' })
    const { teams } = await change(
      meetingOn(teamId, '2026-02-11', { minutesItemId: minutes, subjects: ['tasks'] }),
    )
    expect(await offeredCriteria(minutes)).toEqual([])

    await revise(minutes, 1, { kind: 'minutes', status: 'documented' })
    expect(await offeredCriteria(minutes)).toEqual(['2026 19.2.b'])
    await revise(minutes, 2, { kind: 'minutes', status: 'revoked' })
    expect(await offeredCriteria(minutes)).toEqual([])
    await change({ kind: 'meeting_taken_back', meetingId: found(teams[0]?.meetings[0]?.id) })
  })

  test('documents of the team are revised and offered by many at once, and nobody waits for ever', async () => {
    const decree = found((await read())?.teams[0]?.decree.itemId)
    const other = await keep('minutes', 'Notula lain', { status: 'documented' })
    const teamId = found((await read())?.teams[0]?.id)
    const { teams } = await change(
      meetingOn(teamId, '2026-02-12', { minutesItemId: other, subjects: ['tasks'] }),
    )
    const offer = (itemId: string, code: string) =>
      undagi.as('ani').POST('/assessments/{assessmentId}/indicators/{code}/evidence', {
        params: { path: { assessmentId, code } },
        body: { itemId, criterionCode: null, article: null, page: null, atSeconds: null, why: '' },
      })

    const answers = await Promise.all([
      ...[revise(decree, 1, {}), revise(other, 1, { kind: 'minutes' })],
      ...[offer(decree, '11'), offer(other, '12'), offer(decree, '12'), offer(other, '11')],
      tryTo('sekda', { kind: 'task_added', teamId, text: 'Menyiapkan rapat', carriedBy: '' }),
    ])

    expect(answers.map(({ response }) => response.status)).toEqual([201, 201, 201, 201, 201, 201, 201])
    await change({ kind: 'meeting_taken_back', meetingId: found(teams[0]?.meetings[0]?.id) })
  })

  test('other documents are revised beside each other: none waits for another revision to end', async () => {
    const [one, other] = [await keep('minutes', 'Notula bagian'), await keep('minutes', 'Notula bidang')]
    const { data: session } = await undagi.as('ani').GET('/session')
    const author = { personId: session?.person.id ?? '', name: 'ani' }
    const { editions } = undagi.services
    const at = undagi.clock.now()
    const key = { institutionId: institutionId(), itemId: one }

    const meanwhile = await undagi.database.asOperator(
      { institutions: [key.institutionId], at },
      async (db) => {
        await holdForDocument(db, { ...key, author, editions, at })
        return revise(other, 1, { kind: 'minutes' })
      },
    )

    expect(meanwhile.response.status).toBe(201)
  })

  test('two documents that the team names just as both are revised: neither revision waits for the other for ever', async () => {
    const named = [await keep('minutes', 'Notula pertama'), await keep('minutes', 'Notula kedua')]
    const teamId = found((await read())?.teams[0]?.id)
    const at = undagi.clock.now()
    const { data: session } = await undagi.as('ani').GET('/session')
    const author = { personId: session?.person.id ?? '', name: 'ani' }
    const waiting = async (db: Sql) =>
      (await db.execute(sql`SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`)).rows.length
    const recording = { institutionId: institutionId(), author, at, newId: randomUUID, today: '2026-03-02' }

    const revisions = await undagi.database.asOperator(
      { institutions: [institutionId()], at },
      async (db) => {
        await waitForTeamOf(db, institutionId())
        const both = Promise.all(named.map((itemId) => revise(itemId, 1, { kind: 'minutes' })))
        await expect.poll(() => waiting(db)).toBe(2)
        const wanted = meetingOn(teamId, '2026-02-13', { minutesItemId: named[0], paperItemIds: [named[1]] })
        await recordTeamChange(db, { ...recording, wanted, unitName: () => undefined })
        return { both }
      },
    )

    expect((await revisions.both).map(({ response }) => response.status)).toEqual([201, 201])
    const { meetings = [] } = found((await read())?.teams[0])
    const meetingId = found(meetings.find(({ day }) => day === '2026-02-13')?.id)
    await change({ kind: 'meeting_taken_back', meetingId })
  })

  test('what a person took back is not offered again', async () => {
    const decree = found((await read())?.teams[0]?.decree.itemId)
    const offer = found((await offersOf('10')).find(({ criterionCode }) => criterionCode === '10.2.b'))
    await undagi
      .as('ani')
      .POST('/assessments/{assessmentId}/indicators/{code}/evidence/{offerId}/withdrawal', {
        params: { path: { assessmentId, code: '10', offerId: offer.id } },
        body: { reason: 'Tugasnya di lampiran lain' },
      })

    const teamId = found((await read())?.teams[0]?.id)
    await change({ kind: 'task_added', teamId, text: 'Menyusun program kerja', carriedBy: '' })

    expect(await offeredCriteria(decree)).toEqual(['2026 10.2.a', '2026 19.2.a'])
  })

  test('a round that is opened later is given them too; one whose deadline has passed is not', async () => {
    await openRound(2025, '2025-09-30T09:00:00Z')
    await openRound(2027)

    const decree = found((await read())?.teams[0]?.decree.itemId)

    expect(await offeredCriteria(decree)).toEqual([
      '2026 10.2.a',
      '2026 19.2.a',
      ...['10.2.a', '10.2.b', '19.2.a'].map((code) => `2027 ${code}`),
    ])
    expect((await read())?.openYears).toEqual([2027, 2026])
  })

  test('where the team does not give what is asked, it is said with the place in the regulation', async () => {
    const team = found((await read())?.teams[0])
    const { hints } = await change({
      ...{ kind: 'team_corrected', teamId: team.id, expectedRevision: team.revision },
      ...{ decreeItemId: team.decree.itemId, validFrom: '2026-01-05', validTo: '2026-06-30' },
    })

    expect(hints).toContainEqual(
      expect.objectContaining({
        ...{ code: 'decree_ends_early', year: 2026, criterionCode: '10.2.a', day: '2026-06-30' },
        source: expect.stringContaining('hlm.'),
      }),
    )
    expect(await offeredCriteria(team.decree.itemId)).toEqual([])
  })
})
