import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestApp } from '../../testing/create-test-app.ts'
import { type InterviewRoom, startInterview } from '../../testing/interview-room.ts'
import { reviewedElsewhere } from '../../testing/reviewed-elsewhere.ts'

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

const papers = async () =>
  (
    await undagi.as('sekda').GET('/assessments/{assessmentId}/papers', {
      params: { path: { assessmentId: room.assessmentId } },
    })
  ).data
const open = (expectedStage: 'interview' | 'score_review', to: 'score_review' | 'consolidation') =>
  undagi.as('nina').POST('/assessments/{assessmentId}/stages/openings', {
    params: { path: { assessmentId: room.assessmentId } },
    body: { expectedStage, open: to, note: 'Sekda pindah tugas.', ...reviewedElsewhere },
  })

test('while somebody who is named can still sign, the Berita Acara Interviu waits, and says so before its form is filled in', async () => {
  await room.conduct('eka', { kind: 'item_started', code: '1' })
  await name('eka', 'assessors')
  await name('sekda', 'institution')
  await room.sign('eka', (await room.read('eka')).data?.minutes.digest ?? '')
  expect(await papers()).toMatchObject({ issue: 'ready', minutesUnsigned: true })

  expect((await open('interview', 'score_review')).data?.stage).toBe('score_review')
  expect(await papers()).toMatchObject({ minutesUnsigned: true })
  expect((await issue()).error?.code).toBe('papers.minutes_unsigned')
})

test('once nobody can sign any more it is issued, to be signed by hand', async () => {
  expect((await open('score_review', 'consolidation')).data?.stage).toBe('consolidation')

  expect(await papers()).toMatchObject({ issue: 'ready', minutesUnsigned: false })
  expect((await issue()).data).toMatchObject({ version: 1, number: '1/BA/2024' })
})
