import type { Schemas } from '@undagi/api-client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { submitAssessment } from '../../testing/submit-assessment.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      budi: ['administrator'],
      ani: ['internal_assessor'],
      kadis: ['person_in_charge'],
      sekda: ['coordinator'],
    },
  })
})
afterAll(() => undagi.close())

const here = () => undagi.institution('kota-arang')
const read = async (year: number) => {
  const { data } = await undagi.as('budi').GET('/institutions/{institutionId}/round-register', {
    params: { path: { institutionId: here().id } },
  })
  const round = data?.rounds.find((each) => each.year === year)
  if (round === undefined) throw new Error(`No round of ${year}`)
  return round
}
const change = async (year: number, body: Omit<Schemas['RoundChange'], 'expectedVersion'>) => {
  const seen = await read(year)
  return undagi.as('budi').PATCH('/institutions/{institutionId}/rounds/{roundId}', {
    params: { path: { institutionId: here().id, roundId: seen.id } },
    body: { expectedVersion: seen.version, ...body },
  })
}
const withdraw = async (year: number) =>
  undagi.as('budi').PUT('/institutions/{institutionId}/rounds/{roundId}/withdrawal', {
    params: { path: { institutionId: here().id, roundId: (await read(year)).id } },
  })
const refused = { error: { status: 422, code: 'rounds.sent' } }

test('once the assessment is sent, kind and assessment date of the round stay, and it is not withdrawn', async () => {
  expect(await read(2024)).toMatchObject({ isSent: false })
  await submitAssessment(undagi, here().assessments[2024] ?? '', {
    ...{ assessor: 'ani', inCharge: 'kadis', coordinator: 'sekda' },
  })
  const before = await read(2024)
  expect(before).toMatchObject({ kind: 'evaluation', isSent: true })

  expect(await change(2024, { kind: 'monitoring' })).toMatchObject(refused)
  expect(await change(2024, { assessmentDate: '2024-12-31' })).toMatchObject(refused)
  expect(await change(2024, { name: 'Baru', kind: 'self_assessment' })).toMatchObject(refused)
  expect(await withdraw(2024)).toMatchObject(refused)

  expect(await read(2024)).toEqual(before)
})

test('name, target and deadline are still corrected then, also by a dialog that sends the rest as it is', async () => {
  const { kind, assessmentDate } = await read(2024)

  const { response } = await change(2024, { kind, assessmentDate, name: 'Evaluasi', target: '2.90' })

  expect(response.status).toBe(200)
  expect(await read(2024)).toMatchObject({ name: 'Evaluasi', target: '2.90', kind })
})

test('what was reopened is filled in again, and its round is of another kind or withdrawn if need be', async () => {
  const { data } = await undagi.as('kadis').POST('/assessments/{assessmentId}/stage/reopening', {
    params: { path: { assessmentId: here().assessments[2024] ?? '' } },
    body: { expectedStage: 'submitted', note: 'Salah jenis.' },
  })
  expect(data?.stage).toBe('filling')

  expect((await change(2024, { kind: 'monitoring' })).response.status).toBe(200)
  expect((await withdraw(2024)).response.status).toBe(200)
})
