import type { Schemas } from '@undagi/api-client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { units } from '../../platform/database/tables/units.tables.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { assessmentOf } from '../../testing/delegate-to.ts'
import { contributionTasks } from './usecases/contribution-tasks.ts'

let undagi: TestApp
/** Of the seeded people, owner of indicator 1; and one that nobody of them is in, owner of indicator 2. */
let ownUnit: string
let otherUnit: string

beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ...{ ani: ['internal_assessor'], sari: ['respondent'], wati: ['unit_head'] },
      ...{ pengampu: ['indicator_owner'], entri: ['data_entry_officer'] },
    },
    'kota-bara': { dedi: ['indicator_owner'] },
  })
  const { id: institutionId } = undagi.institution('kota-arang')
  const at = undagi.clock.now()
  const rows = await undagi.database.asOperator({ institutions: [institutionId], at }, async (db) => {
    await db.insert(units).values({ institutionId, name: 'Dinas Lain', shortName: 'Dinas Lain' })
    return db.select().from(units)
  })
  const idOf = (name: string) => rows.find((unit) => unit.name === name)?.id ?? ''
  ;[ownUnit, otherUnit] = [idOf('Dinas Uji'), idOf('Dinas Lain')]
  await ask('ani', {
    owners: [
      { indicatorCode: '1', unitId: ownUnit },
      { indicatorCode: '2', unitId: otherUnit },
      { indicatorCode: '3', unitId: ownUnit },
    ],
  })
})
afterAll(() => undagi.close())

const path = () => ({ assessmentId: assessmentOf(undagi, 'kota-arang') })
const question = 'Apakah jam buka pelayanan sudah diatur?'
const dueOn = '2099-12-31'

function ask(person: string, wanted: Partial<Schemas['AskContributions']>) {
  return undagi.as(person).POST('/assessments/{assessmentId}/contribution-requests', {
    params: { path: path() },
    body: { dueOn, owners: [], requests: [], ...wanted },
  })
}

async function asked(by: string, indicatorCode: string): Promise<string> {
  await ask(by, { requests: [{ indicatorCode, unitId: ownUnit, question }] })
  const { data } = await undagi.as('ani').GET('/assessments/{assessmentId}/indicators/{code}/contributions', {
    params: { path: { ...path(), code: indicatorCode } },
  })
  return data?.requests.findLast(({ withdrawal }) => withdrawal === null)?.id ?? ''
}

const own = (person: string) =>
  undagi.as(person).GET('/assessments/{assessmentId}/own-contributions', { params: { path: path() } })

const owned = async (code: string) =>
  (await own('pengampu')).data?.owned.find(({ indicatorCode }) => indicatorCode === code)

function answer(person: string, requestId: string, seenRevision: number) {
  return undagi.as(person).POST('/assessments/{assessmentId}/contribution-requests/{requestId}/answers', {
    params: { path: { ...path(), requestId } },
    body: { seenRevision, applies: true, practice: 'done', text: 'Ada, Perwali 3/2023.' },
  })
}

function withdraw(person: string, requestId: string) {
  return undagi.as(person).POST('/assessments/{assessmentId}/contribution-requests/{requestId}/withdrawal', {
    params: { path: { ...path(), requestId } },
    body: { reason: 'Salah alamat' },
  })
}

function sendBack(person: string, requestId: string, wanted: Partial<Schemas['ContributionReturn']> = {}) {
  return undagi.as(person).POST('/assessments/{assessmentId}/contribution-requests/{requestId}/return', {
    params: { path: { ...path(), requestId } },
    body: { seenRevision: 1, reason: 'Sebut nomor pasalnya.', dueOn, ...wanted },
  })
}

function tasksOf(requestId: string) {
  const [assessmentId, at] = [path().assessmentId, undagi.clock.now()]
  const institutions = [undagi.institution('kota-arang').id]
  return undagi.database.asOperator({ institutions, at }, async (db) => {
    const tasks = await contributionTasks(db, { assessmentId, at, editions: undagi.services.editions })
    return tasks.filter(({ key }) => key.includes(requestId))
  })
}

test('the people of an owner ask units about its indicators and take a question back', async () => {
  const requests = [{ indicatorCode: '1', unitId: otherUnit, question }]
  expect((await ask('pengampu', { requests })).data).toEqual({ asked: 1, passedOver: 0, assigned: 0 })
  const shown = await owned('1')
  expect(shown).toMatchObject({ can: { ask: true }, requests: [{ askedByName: 'pengampu' }] })

  const gone = await withdraw('pengampu', shown?.requests[0]?.id ?? '')

  expect(gone.data?.requests[0]).toMatchObject({ withdrawal: { authorName: 'pengampu' } })
})

test('another unit’s indicator they do not ask about, nor name who owns one, nor touch what was asked for it', async () => {
  const foreign = { indicatorCode: '2', unitId: ownUnit, question }
  const mixed = [{ ...foreign, indicatorCode: '1' }, foreign]
  const refused = await Promise.all([
    ask('pengampu', { requests: mixed }),
    ask('pengampu', { owners: [{ indicatorCode: '1', unitId: otherUnit }] }),
  ])
  for (const { response, error } of refused) {
    expect(response.status).toBe(403)
    expect(error).toMatchObject({ code: 'contributions.not_your_indicator' })
  }
  expect((await owned('1'))?.requests.every(({ withdrawal }) => withdrawal !== null)).toBe(true)

  const id = await asked('ani', '2')
  await answer('sari', id, 0)
  for (const { error } of [await withdraw('pengampu', id), await sendBack('pengampu', id)])
    expect(error).toMatchObject({ code: 'contributions.request_not_found' })
  expect((await withdraw('dedi', id)).response.status).toBe(404)
  for (const person of ['sari', 'entri']) expect((await sendBack(person, id)).response.status).toBe(403)
  const template = await undagi
    .as('pengampu')
    .GET('/assessments/{assessmentId}/contribution-template', { params: { path: path() } })
  expect(template.response.status).toBe(403)
})

test('an answer that is sent back counts no more, waits for its unit by the new day, and not for its head', async () => {
  const id = await asked('pengampu', '3')
  await answer('sari', id, 0)
  expect((await owned('3'))?.coverage).toMatchObject({ answered: 1, done: 1 })

  const sent = await sendBack('pengampu', id, { dueOn: '2099-11-30' })

  expect(sent.data?.coverage).toMatchObject({ answered: 0, done: 0, unanswered: 1 })
  expect(sent.data?.requests[0]).toMatchObject({
    dueOn: '2099-11-30',
    answer: { revision: 1, sentBack: { reason: 'Sebut nomor pasalnya.', byName: 'pengampu' } },
  })
  expect(await tasksOf(id)).toMatchObject([{ key: `contribution:${id}:1`, kind: 'contribution' }])
  const confirmed = await undagi
    .as('wati')
    .POST('/assessments/{assessmentId}/contribution-requests/{requestId}/confirmation', {
      params: { path: { ...path(), requestId: id } },
      body: { seenRevision: 1 },
    })
  expect(confirmed.error).toMatchObject({ code: 'contributions.sent_back' })
  const copied = await undagi
    .as('pengampu')
    .POST('/assessments/{assessmentId}/indicators/{code}/contributions/consolidation', {
      params: { path: { ...path(), code: '3' } },
      body: { answers: [{ requestId: id, revision: 1 }] },
    })
  expect(copied.error).toMatchObject({ code: 'contributions.changed' })
  expect((await own('wati')).data?.requests.find((each) => each.id === id)?.can).toEqual({
    ...{ answer: true, confirm: false },
  })
})

test('what is answered again stands without the word that sent the first one back, and was due by the day that was named then', async () => {
  const id = (await owned('3'))?.requests[0]?.id ?? ''

  const again = await answer('sari', id, 1)

  expect(again.data).toMatchObject({ dueOn: '2099-11-30', answer: { revision: 2, sentBack: null } })
  expect((await owned('3'))?.coverage).toMatchObject({ answered: 1, done: 1 })
  expect((await tasksOf(id)).map(({ kind }) => kind)).toEqual(['confirmation'])
})

test('an answer goes back once, as it was seen, by a day that is still to come, and not after it was withdrawn', async () => {
  const id = (await owned('3'))?.requests[0]?.id ?? ''
  expect((await sendBack('ani', id)).error).toMatchObject({ code: 'contributions.changed' })
  expect((await sendBack('ani', id, { seenRevision: 2, dueOn: '2020-01-01' })).error).toMatchObject({
    code: 'contributions.due_in_the_past',
  })
  expect((await sendBack('ani', id, { seenRevision: 2, reason: '  ' })).response.status).toBe(422)
  expect((await sendBack('ani', id, { seenRevision: 2 })).response.status).toBe(200)
  expect((await sendBack('ani', id, { seenRevision: 2 })).error).toMatchObject({
    ...{ code: 'contributions.changed', current: { indicatorCode: '3' } },
  })
  await withdraw('ani', id)
  expect((await sendBack('ani', id, { seenRevision: 2 })).error).toMatchObject({
    code: 'contributions.withdrawn',
  })
})
