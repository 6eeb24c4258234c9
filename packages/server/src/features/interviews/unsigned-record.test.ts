import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestApp } from '../../testing/create-test-app.ts'
import { type InterviewRoom, startInterview } from '../../testing/interview-room.ts'

let undagi: TestApp
let room: InterviewRoom
beforeAll(async () => {
  ;({ undagi, room } = await startInterview())
})
afterAll(() => undagi.close())

const issue = () =>
  undagi.as('sekda').POST('/assessments/{assessmentId}/papers/{kind}/versions', {
    params: { path: { assessmentId: room.assessmentId, kind: 'interview_record' } },
    body: {
      ...{ number: '1/BA/2024', place: 'Kota Arang', day: '2024-09-01', version: 1 },
      signatory: { name: 'Sekda', position: null, employeeNumber: null },
    },
  })

async function name(person: 'eka' | 'sekda', side: 'assessors' | 'institution'): Promise<void> {
  const { data } = await room.read('eka')
  const personId = data?.candidates.find((each) => each.name === person)?.personId ?? null
  const participantId = randomUUID()
  await room.schedule('eka', {
    ...{ kind: 'invited', participantId, personId, name: person, office: '', side, signs: true },
  })
}

test('a Berita Acara gets its number once everybody who is named on both sides has signed the minutes', async () => {
  await room.conduct('eka', { kind: 'item_started', code: '1' })
  await name('eka', 'assessors')
  await name('sekda', 'institution')
  expect((await issue()).error?.code).toBe('papers.minutes_unsigned')

  const digest = (await room.read('eka')).data?.minutes.digest ?? ''
  await room.sign('eka', digest)
  expect((await issue()).error?.code).toBe('papers.minutes_unsigned')
  await room.sign('sekda', digest)

  expect((await issue()).data).toMatchObject({ version: 1, number: '1/BA/2024' })
})
