import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestApp } from '../../testing/create-test-app.ts'
import { type InterviewRoom, startInterview } from '../../testing/interview-room.ts'
import { tasksIn } from '../../testing/tasks-of.ts'

let undagi: TestApp
let room: InterviewRoom
let tasks: ReturnType<typeof tasksIn>
beforeAll(async () => {
  ;({ undagi, room } = await startInterview())
  tasks = tasksIn(undagi, 'kota-arang')
  const items = ['1', '2'].map((code) => ({ code, minutes: 10 }))
  const { response } = await room.conduct('eka', { kind: 'agenda_set', basedOn: 0, items })
  expect(response.status).toBe(200)
})
afterAll(() => undagi.close())

const say = (
  code: string,
  given: { version: number; value: string | null; unconfirmed?: true; why?: string },
) =>
  undagi.as('eka').PUT('/assessments/{assessmentId}/stages/{stage}/indicators/{code}', {
    params: { path: { assessmentId: room.assessmentId, stage: 'interview', code } },
    body: {
      ...{ value: given.value, facts: 'Perwali 12/2023', analysis: '', justification: given.why ?? '' },
      ...{ expectedVersion: given.version, ...(given.unconfirmed && { unconfirmed: true as const }) },
    },
  })

/** As the list, the card on Beranda and the task each say it. */
async function toldOf(code: string) {
  const path = { params: { path: { assessmentId: room.assessmentId } } }
  const { data: list } = await undagi.as('eka').GET('/assessments/{assessmentId}/stages', path)
  const { data: own } = await undagi.as('eka').GET('/own-assignments')
  const card = own?.assignments.find(({ year }) => year === 2024)
  const [task] = (await tasks.of('eka', 'judging')) ?? []
  const values = list?.indicators.find((each) => each.code === code)?.values
  return {
    isJudged: values?.find(({ stage }) => stage === 'interview')?.isJudged,
    card: [card?.done, card?.of, card?.next],
    left: task?.left,
  }
}

test('in the interview the card counts what is on the agenda, as the task does', async () => {
  expect(await toldOf('1')).toEqual({ isJudged: false, card: [0, 2, '1'], left: { count: 2, of: 2 } })
})

test('Fakta alone judges nothing: the list, the card and the task go on until the value is confirmed', async () => {
  expect((await say('1', { version: 0, value: '2', unconfirmed: true })).data?.stages.at(-1)).toMatchObject({
    ...{ version: 1, isJudged: false, facts: 'Perwali 12/2023' },
  })
  expect(await toldOf('1')).toEqual({ isJudged: false, card: [0, 2, '1'], left: { count: 2, of: 2 } })

  expect((await say('1', { version: 1, value: '2' })).data?.stages.at(-1)).toMatchObject({ version: 2 })
  expect(await toldOf('1')).toEqual({ isJudged: true, card: [1, 2, '2'], left: { count: 1, of: 2 } })
})

test('another value is a word of its own and is judged with its justification, and refused without', async () => {
  const value = { version: 0, value: '2', unconfirmed: true } as const
  expect((await say('2', value)).error).toMatchObject({ code: 'assessments.justification_required' })
  expect(await toldOf('2')).toMatchObject({ isJudged: false })

  expect((await say('2', { ...value, why: 'Ada di dua unit.' })).response.status).toBe(200)
  expect(await toldOf('2')).toEqual({ isJudged: true, card: [2, 2, null], left: undefined })
})
