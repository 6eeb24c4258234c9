import { afterAll, beforeAll, expect, test } from 'vitest'
import { contributionOwners } from '../../platform/database/tables/contributions.tables.ts'
import { askUnit } from '../../testing/ask-unit.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { assessmentOf } from '../../testing/delegate-to.ts'
import { endRole } from '../../testing/end-role.ts'
import { firstUnit } from '../../testing/plant-contribution.ts'
import { setLocked } from '../../testing/set-locked.ts'
import { tasksIn } from '../../testing/tasks-of.ts'

const at = 'kota-arang'
let undagi: TestApp
let tasks: ReturnType<typeof tasksIn>

// It is Monday 2 March 2026, nine in the morning in Jakarta.
beforeAll(async () => {
  undagi = await createTestApp({
    [at]: {
      ...{
        ani: ['internal_assessor'],
        kadis: ['person_in_charge'],
        sari: ['respondent'],
        wati: ['unit_head'],
      },
      ...{ pengampu: ['indicator_owner'], admin: ['administrator'] },
    },
    'kota-bara': { dedi: ['unit_head', 'indicator_owner'] },
  })
  tasks = tasksIn(undagi, at)
})
afterAll(() => undagi.close())

const ask = (indicatorCode: string) => askUnit(undagi, { at, indicatorCode, dueOn: '2026-03-10' })
const path = (requestId: string) => ({ assessmentId: assessmentOf(undagi, at), requestId })
const answer = (by: string, requestId: string, seenRevision = 0) =>
  undagi.as(by).POST('/assessments/{assessmentId}/contribution-requests/{requestId}/answers', {
    params: { path: path(requestId) },
    body: { seenRevision, applies: true, practice: 'done', text: `Sudah, versi ${seenRevision + 1}` },
  })
const confirm = (by: string, requestId: string, seenRevision: number) =>
  undagi.as(by).POST('/assessments/{assessmentId}/contribution-requests/{requestId}/confirmation', {
    params: { path: path(requestId) },
    body: { seenRevision },
  })
const sendBack = (by: string, requestId: string, seenRevision: number, dueOn: string) =>
  undagi.as(by).POST('/assessments/{assessmentId}/contribution-requests/{requestId}/return', {
    params: { path: path(requestId) },
    body: { seenRevision, reason: 'Sebut nomor pasalnya.', dueOn },
  })
const weigh = (
  by: string,
  code: string,
  {
    answers = [],
    leftOut = [],
  }: Partial<Record<'answers' | 'leftOut', { requestId: string; revision: number }[]>>,
) =>
  undagi.as(by).POST('/assessments/{assessmentId}/indicators/{code}/contributions/consolidation', {
    params: { path: { assessmentId: assessmentOf(undagi, at), code } },
    body: { answers, leftOut },
  })
const own = async (unitOwns: string) => {
  const { id: institutionId } = undagi.institution(at)
  const { data } = await undagi.as('ani').GET('/session')
  await undagi.database.asOperator({ institutions: [institutionId], at: undagi.clock.now() }, async (db) =>
    db.insert(contributionOwners).values({
      ...{ institutionId, assessmentId: assessmentOf(undagi, at), indicatorCode: unitOwns, sequence: 1 },
      ...{ unitId: await firstUnit(db, institutionId), assignedAt: undagi.clock.now() },
      ...{ authorId: data?.person.id ?? '', authorName: 'ani' },
    }),
  )
}

test('an answer waits for the head of its unit until they stand by it, and waits again when it changes', async () => {
  const id = await ask('1')
  expect(await tasks.of('wati', 'confirmation')).toEqual([])

  await answer('sari', id)
  expect(await tasks.of('wati', 'confirmation')).toMatchObject([
    {
      ...{ key: `confirmation:${id}:1`, indicatorCode: '1', unit: { name: 'Dinas Uji' } },
      // Until the end of 10 March where the institution is.
      ...{ path: `/2024/permintaan#${id}`, dueAt: '2026-03-10T17:00:00.000Z', daysLate: 0 },
    },
  ])
  expect(await tasks.of('sari', 'confirmation')).toEqual([])
  expect(await tasks.of('dedi', 'confirmation')).toBeUndefined()
  expect(await tasks.of('admin', 'confirmation')).toBeUndefined()

  await confirm('wati', id, 1)
  expect(await tasks.of('wati', 'confirmation')).toEqual([])

  await answer('sari', id, 1)
  expect(await tasks.of('wati', 'confirmation')).toMatchObject([{ key: `confirmation:${id}:2` }])
  expect(await tasks.onBoard('kadis', 'confirmation')).toMatchObject([{ people: [{ name: 'wati' }] }])
})

test('what a head writes waits for nobody, and neither does the answer of a unit without a head', async () => {
  await answer('wati', await ask('2'))
  expect((await tasks.onBoard('kadis', 'confirmation'))?.map(({ indicatorCode }) => indicatorCode)).toEqual([
    '1',
  ])

  const restore = await endRole(undagi, { of: 'wati', role: 'unit_head', by: 'admin', at })
  expect(await tasks.onBoard('kadis', 'confirmation')).toEqual([])
  await restore()
})

test('answers wait for the unit that owns the indicator, as one task however many they are, and for who fills in where nobody owns it', async () => {
  await own('3')
  const [first, second] = [await ask('3'), await ask('3')]
  await answer('sari', first)
  await answer('sari', second)

  expect(await tasks.of('pengampu', 'consolidation')).toMatchObject([
    {
      ...{ indicatorCode: '3', question: 'Dinas Uji, Dinas Uji', path: '/2024/permintaan#3', dueAt: null },
      unit: { name: 'Dinas Uji' },
    },
  ])
  const ofAssessor = await tasks.of('ani', 'consolidation')
  expect(ofAssessor?.map(({ indicatorCode }) => indicatorCode).toSorted()).toEqual(['1', '2'])
  expect(ofAssessor?.[0]?.path).toMatch(/^\/2024\/penilaian\/[12]$/)
  expect(await tasks.of('dedi', 'consolidation')).toBeUndefined()
})

test('they wait no more once each was copied or left out knowingly; the next answer is a task of its own', async () => {
  const [before] = (await tasks.of('pengampu', 'consolidation')) ?? []
  const requests = await undagi.as('pengampu').GET('/assessments/{assessmentId}/own-contributions', {
    params: { path: { assessmentId: assessmentOf(undagi, at) } },
  })
  const [one, other] = requests.data?.owned[0]?.requests.map(({ id }) => id) ?? []
  const [copied, left] = [one ?? '', other ?? ''].map((requestId) => ({ requestId, revision: 1 }))
  if (copied === undefined || left === undefined) throw new Error('Two units were asked')
  expect((await weigh('pengampu', '3', {})).response.status).toBe(422)
  expect((await weigh('dedi', '3', { answers: [copied] })).response.status).toBe(404)
  expect(
    (await weigh('pengampu', '3', { answers: [copied], leftOut: [{ ...left, revision: 2 }] })).response
      .status,
  ).toBe(409)

  expect((await weigh('pengampu', '3', { answers: [copied], leftOut: [left] })).data).toEqual({ added: 1 })
  expect(await tasks.of('pengampu', 'consolidation')).toEqual([])

  undagi.clock.advanceBy(60_000)
  await answer('sari', left.requestId, 1)
  const [after] = (await tasks.of('pengampu', 'consolidation')) ?? []
  expect(after?.question).toBe('Dinas Uji')
  expect(after?.key).not.toBe(before?.key)
})

test('a request that was taken back asks nobody any more, whatever was said to it', async () => {
  const id = await ask('5')
  await answer('sari', id)
  const of5 = async () =>
    [
      ...((await tasks.onBoard('kadis', 'confirmation')) ?? []),
      ...((await tasks.onBoard('kadis', 'consolidation')) ?? []),
    ].filter(({ indicatorCode }) => indicatorCode === '5')
  expect(await of5()).toHaveLength(2)

  await undagi.as('ani').POST('/assessments/{assessmentId}/contribution-requests/{requestId}/withdrawal', {
    params: { path: path(id) },
    body: { reason: 'Salah alamat' },
  })
  expect(await of5()).toEqual([])
})

test('once an answer was sent back with a new day, what the unit then says is in time until the end of that day, for its head too', async () => {
  const id = await ask('6')
  await answer('sari', id)
  expect((await sendBack('ani', id, 1, '2026-03-31')).response.status).toBe(200)
  const due = { dueAt: '2026-03-31T17:00:00.000Z', daysLate: 0 }
  const of = async (person: string, kind: 'contribution' | 'confirmation') =>
    (await tasks.of(person, kind))?.filter(({ indicatorCode }) => indicatorCode === '6')
  expect(await of('sari', 'contribution')).toMatchObject([due])

  await answer('sari', id, 1)

  expect(await of('wati', 'confirmation')).toMatchObject([due])
  const { data } = await undagi.as('sari').GET('/assessments/{assessmentId}/own-contributions', {
    params: { path: { assessmentId: assessmentOf(undagi, at) } },
  })
  expect(data?.requests.find((each) => each.id === id)?.dueOn).toBe('2026-03-31')
})

test('while its round is locked nothing waits that would be refused, and all of it waits again once it is unlocked', async () => {
  await ask('7')
  const waiting = async () => ({
    asked: await tasks.of('sari', 'contribution'),
    toConfirm: await tasks.of('wati', 'confirmation'),
    toBringTogether: await tasks.of('ani', 'consolidation'),
    overseen: await tasks.onBoard('kadis', 'contribution'),
  })
  const before = await waiting()
  for (const each of Object.values(before)) expect(each?.length).toBeGreaterThan(0)

  await setLocked(undagi, { at, by: 'kadis' }, true)
  expect(await waiting()).toEqual({ asked: [], toConfirm: [], toBringTogether: [], overseen: [] })

  await setLocked(undagi, { at, by: 'kadis' }, false)
  expect(await waiting()).toEqual(before)
})
