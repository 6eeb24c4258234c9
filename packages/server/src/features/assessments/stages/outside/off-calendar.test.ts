import type { Schemas } from '@undagi/api-client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../../../testing/create-test-app.ts'
import { submitAssessment } from '../../../../testing/submit-assessment.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ...{ ani: ['internal_assessor'], kadis: ['person_in_charge'], sekda: ['coordinator'] },
      nina: ['national_operator'],
    },
  })
  for (const year of [2023, 2024])
    await submitAssessment(undagi, idOf(year), { assessor: 'ani', inCharge: 'kadis', coordinator: 'sekda' })
})
afterAll(() => undagi.close())

const idOf = (year: number) => undagi.institution('kota-arang').assessments[year] ?? ''
const of = (year: number) => ({ params: { path: { assessmentId: idOf(year) } } })
const open = (
  year: number,
  [from, to]: readonly ['submitted' | 'document_review', 'document_review' | 'interview'],
) =>
  undagi.as('nina').POST('/assessments/{assessmentId}/stages/openings', {
    ...of(year),
    body: { expectedStage: from, open: to },
  })
const change = async (year: number, wanted: Schemas['ChangeCalendar']['change']) => {
  const seen = await undagi.as('nina').GET('/assessments/{assessmentId}/calendar', of(year))
  return undagi.as('nina').POST('/assessments/{assessmentId}/calendar/changes', {
    ...of(year),
    body: { expectedVersion: seen.data?.version ?? 0, change: wanted, reason: 'Jadwal nasional.' },
  })
}

test('a stage that begins before its days does begin, and its step says so for good', async () => {
  const days = { first: '2026-04-01', last: '2026-04-10', closesAt: null }
  await change(2024, { kind: 'scheduled', windows: [{ stage: 'document_review', window: days }] })

  const { data } = await open(2024, ['submitted', 'document_review'])
  expect(data).toMatchObject({ stage: 'document_review', entries: [{ offCalendar: 'to_come' }] })
})

test('of a stage without days nothing is said', async () => {
  const { data } = await open(2024, ['document_review', 'interview'])
  expect(data?.entries[0]).toMatchObject({ to: 'interview', offCalendar: null })
})

test('in a locked round no stage begins, and once it is unlocked it does', async () => {
  await change(2023, { kind: 'locked' })
  expect((await open(2023, ['submitted', 'document_review'])).error?.code).toBe('calendar.is_locked')

  await change(2023, { kind: 'unlocked' })
  expect((await open(2023, ['submitted', 'document_review'])).data?.stage).toBe('document_review')
})
