import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assignOutside } from '../../testing/assign-outside.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import {
  type InterviewRoom,
  interviewRoom,
  openInterview,
  peopleOfInterview,
} from '../../testing/interview-room.ts'

const hourMs = 3_600_000
const [ofOne, ofTwo] = [randomUUID(), randomUUID()]
let undagi: TestApp
let room: InterviewRoom
beforeAll(async () => {
  undagi = await createTestApp(peopleOfInterview)
  room = interviewRoom(undagi)
  await assignOutside(undagi, ['eka'], { indicatorCodes: ['1'] })
  await assignOutside(undagi, ['eko'], { indicatorCodes: ['2'] })
  await assignOutside(undagi, ['rita'], { duty: 'review', indicatorCodes: ['2'] })
  await openInterview(undagi, room)
  await room.setTerm('nina', new Date(undagi.clock.now().getTime() + hourMs).toISOString())
  await room.showDraft()
  await room.object('sekda', ofOne, '1')
  await room.object('sekda', ofTwo, '2')
})
afterAll(() => undagi.close())

const answerable = async (person: string) =>
  (await room.read(person)).data?.objections.flatMap(({ code, mayAnswer }) => (mayAnswer ? [code] : []))

test('who was assigned other indicators answers no objection to this one, and it stays to be answered', async () => {
  for (const person of ['eko', 'rita']) {
    const { error } = await room.answerObjection(person, ofOne, false)
    expect(error, person).toMatchObject({
      code: 'interviews.not_in_room',
      detail: expect.stringContaining('Indikator 1 tidak termasuk penugasan Anda'),
    })
  }
  expect((await room.answerObjection('eka', ofTwo, true)).error?.code).toBe('interviews.not_in_room')
  expect((await room.read('eka')).data?.objections.map(({ answer }) => answer)).toEqual([null, null])
})

test('the page offers each the objections that they may answer, and the institution none', async () => {
  expect(await answerable('eka')).toEqual(['1'])
  expect(await answerable('eko')).toEqual(['2'])
  expect(await answerable('rita')).toEqual(['2'])
  for (const person of ['sekda', 'kadis', 'nina']) expect(await answerable(person), person).toEqual([])
})

test('who judges the indicator answers, and so does who reviews it', async () => {
  expect((await room.answerObjection('eka', ofOne, true)).response.status).toBe(200)
  expect((await room.answerObjection('rita', ofTwo, false)).response.status).toBe(200)
  expect((await room.read('sekda')).data?.objections.map(({ answer }) => answer?.accepted)).toEqual([
    true,
    false,
  ])
})
