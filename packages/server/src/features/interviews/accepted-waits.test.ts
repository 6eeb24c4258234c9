import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestApp } from '../../testing/create-test-app.ts'
import { type InterviewRoom, startInterview } from '../../testing/interview-room.ts'
import { tasksIn } from '../../testing/tasks-of.ts'

const hourMs = 3_600_000
const objectionId = randomUUID()
let undagi: TestApp
let room: InterviewRoom
beforeAll(async () => {
  ;({ undagi, room } = await startInterview())
  await room.setTerm('nina', new Date(undagi.clock.now().getTime() + hourMs).toISOString())
  await room.showDraft()
  await room.object('kadis', objectionId)
  await judge('Sebelum sanggahan dijawab.')
  undagi.clock.advanceBy(2 * hourMs)
})
afterAll(() => undagi.close())

const at = () => ({ params: { path: { assessmentId: room.assessmentId } } })
let version = 0
async function judge(justification: string) {
  const { response } = await undagi
    .as('eka')
    .PUT('/assessments/{assessmentId}/stages/{stage}/indicators/{code}', {
      params: { path: { assessmentId: room.assessmentId, stage: 'interview', code: '1' } },
      body: { expectedVersion: version, value: '4', facts: '', analysis: '', justification },
    })
  expect(response.status).toBe(200)
  version += 1
}
const waiting = (person: string) => tasksIn(undagi, 'kota-arang').of(person, 'judging')
const answer = (accepted: boolean) =>
  undagi.as('eko').POST('/assessments/{assessmentId}/interview/objection-answers', {
    ...at(),
    body: {
      ...{ entryId: randomUUID(), saidAt: undagi.clock.now().toISOString() },
      entry: { kind: 'objection_answered', objectionId, accepted, reason: 'Ada dasarnya.', letter: null },
    },
  })
const toJudge = (tasks: Awaited<ReturnType<typeof waiting>>) => tasks?.map(({ path }) => path)

test('an accepted objection waits for whoever is assigned to judge the indicator, though it was judged before', async () => {
  const before = (await waiting('eka'))?.[0]?.left?.count ?? 0
  expect(toJudge(await waiting('eka')) ?? []).not.toContain('/2024/penilaian-luar/1')

  expect((await answer(true)).response.status).toBe(200)

  expect(await waiting('eka')).toMatchObject([
    { path: '/2024/penilaian-luar/1', left: { count: before + 1 } },
  ])
  for (const person of ['kadis', 'nina']) expect((await waiting(person)) ?? []).toEqual([])
  const { data: own } = await undagi.as('eka').GET('/own-assignments')
  expect(own?.assignments.find(({ assessmentId }) => assessmentId === room.assessmentId)?.next).toBe('1')
})

test('it waits no more once it was judged again', async () => {
  undagi.clock.advanceBy(hourMs)
  await judge('Dinilai lagi sesudah sanggahan diterima.')

  expect(toJudge(await waiting('eka')) ?? []).not.toContain('/2024/penilaian-luar/1')
})
