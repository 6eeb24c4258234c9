import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestApp } from '../../testing/create-test-app.ts'
import { endRole } from '../../testing/end-role.ts'
import { type InterviewRoom, startInterview } from '../../testing/interview-room.ts'

let undagi: TestApp
let room: InterviewRoom
beforeAll(async () => {
  ;({ undagi, room } = await startInterview())
  await room.schedule('eka', {
    ...{ kind: 'invited', participantId, personId: await personIdOf('eko'), name: 'eko', office: '' },
    ...{ side: 'assessors', signs: true },
  })
  await endRole(undagi, { of: 'eko', role: 'external_assessor', by: 'budi', at: 'kota-arang' })
})
afterAll(() => undagi.close())

const participantId = randomUUID()
const personIdOf = async (person: string) => (await undagi.as(person).GET('/session')).data?.person.id ?? ''
const seenBy = async (person: string) =>
  (await room.read(person)).data?.signatories.map(({ isGone, mayReplace }) => ({ isGone, mayReplace }))

test('who answers for the institution is told that an assessor can no longer sign, and is offered nothing that would be refused', async () => {
  expect(await seenBy('kadis')).toEqual([{ isGone: true, mayReplace: false }])
  const { error } = await undagi.as('kadis').POST('/assessments/{assessmentId}/interview/signatories', {
    params: { path: { assessmentId: room.assessmentId } },
    body: {
      entryId: randomUUID(),
      entry: {
        ...{ kind: 'signatory_replaced', participantId, personId: await personIdOf('eka') },
        ...{ office: '', reason: 'Penugasannya berakhir.' },
      },
    },
  })
  expect(error?.code).toBe('interviews.not_in_room')
})

test('an assessor who is assigned, and the ministry, name who signs for that side', async () => {
  expect(await seenBy('eka')).toEqual([{ isGone: true, mayReplace: true }])
  expect(await seenBy('nina')).toEqual([{ isGone: true, mayReplace: true }])
})

test('whoever names no successors is told of nobody who is gone', async () => {
  for (const person of ['ani', 'sekda', 'rita'])
    expect(await seenBy(person), person).toEqual([{ isGone: false, mayReplace: false }])
})
