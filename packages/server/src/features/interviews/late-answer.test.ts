import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestApp } from '../../testing/create-test-app.ts'
import { type InterviewRoom, startInterview } from '../../testing/interview-room.ts'

const hourMs = 3_600_000
const [early, late, never] = [randomUUID(), randomUUID(), randomUUID()]
let undagi: TestApp
let room: InterviewRoom
beforeAll(async () => {
  ;({ undagi, room } = await startInterview())
  await room.showDraft()
})
afterAll(() => undagi.close())

const after = (hours: number) => new Date(undagi.clock.now().getTime() + hours * hourMs).toISOString()
const setTerm = (dueAt: string, answersDueAt: string | null) =>
  undagi.as('nina').POST('/assessments/{assessmentId}/interview/objection-term', {
    params: { path: { assessmentId: room.assessmentId } },
    body: {
      entryId: randomUUID(),
      entry: { kind: 'objection_term_set', dueAt, answersDueAt, letter: null },
    },
  })
const answerTo = async (code: string) =>
  (await room.read('sekda')).data?.objections.find((each) => each.code === code)?.answer

test('an answer says when it was given, and until then it is not late', async () => {
  const answersDueAt = after(3)
  await setTerm(after(2), answersDueAt)
  await room.object('sekda', early, '1')
  await room.object('sekda', late, '2')
  await room.answerObjection('eka', early, true)

  expect(await answerTo('1')).toMatchObject({
    ...{ at: undagi.clock.now().toISOString(), dueAt: answersDueAt, isLate: false },
  })
})

test('an answer after its day is taken all the same, and says that it is late; a day that is set afterwards changes nothing of that', async () => {
  undagi.clock.advanceBy(4 * hourMs)
  expect((await room.answerObjection('eko', late, false)).response.status).toBe(200)
  expect(await answerTo('2')).toMatchObject({ isLate: true })

  await setTerm(after(24), after(48))
  expect(await answerTo('2')).toMatchObject({ isLate: true })
  expect(await answerTo('1')).toMatchObject({ isLate: false })
})

test('where nobody said by when, no answer is late', async () => {
  await setTerm(after(2), null)
  await room.object('sekda', never, '3')
  undagi.clock.advanceBy(3 * hourMs)
  await room.answerObjection('eka', never, false)

  expect(await answerTo('3')).toMatchObject({ dueAt: null, isLate: false })
})
