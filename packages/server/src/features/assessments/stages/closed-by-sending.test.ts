import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerFor, askUnit } from '../../../testing/ask-unit.ts'
import { assignOutside } from '../../../testing/assign-outside.ts'
import { createTestApp, type TestApp } from '../../../testing/create-test-app.ts'
import { assessmentOf } from '../../../testing/delegate-to.ts'
import { tasksIn } from '../../../testing/tasks-of.ts'

const at = 'kota-arang'
const stagePath = '/assessments/{assessmentId}/stage'
let undagi: TestApp

beforeAll(async () => {
  undagi = await createTestApp({
    [at]: {
      ...{ ani: ['internal_assessor'], kadis: ['person_in_charge'], sari: ['respondent'] },
      ...{ yusuf: ['external_assessor'] },
    },
    'kota-bara': { dedi: ['respondent'] },
  })
  await assignOutside(undagi, ['yusuf'])
})
afterAll(() => undagi.close())

const place = () => ({ params: { path: { assessmentId: assessmentOf(undagi, at) } } })
const stageAs = async (person: string) => {
  const { path } = place().params
  const params = { path, query: { with: 'requests' as const } }
  return (await undagi.as(person).GET(stagePath, { params })).data
}
const send = async (seenRequests?: string[]) =>
  undagi.as('ani').POST(`${stagePath}/verification`, {
    ...place(),
    body: {
      ...{ expectedStage: 'filling' as const, seenGaps: (await stageAs('ani'))?.gaps ?? [] },
      ...(seenRequests && { seenRequests }),
    },
  })
const giveBack = () =>
  undagi.as('kadis').POST(`${stagePath}/return`, {
    ...place(),
    body: { expectedStage: 'verification', note: 'Lengkapi.', revisionNotes: [] },
  })
const cardOf = async (requestId: string) => {
  const { data } = await undagi.as('sari').GET('/assessments/{assessmentId}/own-contributions', place())
  return data?.requests.find(({ id }) => id === requestId)
}

let answered: string
let open: string

test('whoever is about to send an assessment is told which units have not answered what, and until when they could', async () => {
  answered = await askUnit(undagi, { at, indicatorCode: '1', dueOn: '2026-03-10' })
  open = await askUnit(undagi, { at, indicatorCode: '2', dueOn: '2026-03-20' })
  await answerFor(undagi, at, answered)

  const asked = { requestId: open, unitName: 'Dinas Uji', indicatorCode: '2', dueOn: '2026-03-20' }
  expect((await stageAs('ani'))?.openRequests).toEqual([{ ...asked, isSentBack: false }])
  expect((await cardOf(open))?.closed).toBeNull()
})

test('nothing is closed that whoever sends has not seen: it is not sent, and the list comes with the answer', async () => {
  for (const seen of [undefined, [], [answered]]) {
    const { error } = await send(seen)
    expect(error).toMatchObject({
      ...{ status: 409, code: 'assessments.requests_changed' },
      current: { stage: 'filling', openRequests: [{ requestId: open }] },
    })
  }
  expect((await stageAs('ani'))?.entries).toEqual([])
})

test('what was answered or taken back since it was seen stands in nobody’s way', async () => {
  const gone = await askUnit(undagi, { at, indicatorCode: '3', dueOn: '2026-03-21' })
  await answerFor(undagi, at, gone)

  const { data } = await send([open, gone])

  expect(data).toMatchObject({
    ...{ stage: 'verification', openRequests: null },
    entries: [{ closed: 1, closedRequests: null }],
  })
  expect((await stageAs('ani'))?.entries[0]?.closedRequests).toMatchObject([
    { requestId: open, unitName: 'Dinas Uji', indicatorCode: '2' },
  ])
})

test('the unit is told who closed its question and when, and what it had answered stays as it is', async () => {
  const sentAt = (await stageAs('ani'))?.entries[0]?.actedAt
  expect(await cardOf(open)).toMatchObject({
    ...{ closed: { byName: 'ani', at: sentAt }, isLate: false, can: { answer: false } },
  })
  expect((await cardOf(answered))?.closed).toBeNull()
  expect(await tasksIn(undagi, at).of('sari', 'contribution')).toEqual([])
  const { response } = await undagi.as('dedi').GET('/assessments/{assessmentId}/own-contributions', place())
  expect(response.status).toBe(404)
})

test('who reads the assessment and not what units are asked hears nothing of it', async () => {
  expect((await stageAs('yusuf'))?.entries[0]?.closedRequests).toEqual([])
  expect((await stageAs('yusuf'))?.entries[0]?.closed).toBe(0)
  expect((await stageAs('yusuf'))?.openRequests).toEqual([])
  expect((await stageAs('kadis'))?.entries[0]?.closedRequests).toHaveLength(1)
})

test('what is given back opens the question again, and sending it once more names it once more', async () => {
  await giveBack()
  expect(await cardOf(open)).toMatchObject({ closed: null, can: { answer: true } })
  expect((await stageAs('yusuf'))?.openRequests).toEqual([])

  expect((await send()).error).toMatchObject({ code: 'assessments.requests_changed' })
  expect((await send([open])).data?.stage).toBe('verification')
})
