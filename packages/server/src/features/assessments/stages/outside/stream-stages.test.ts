import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { createTestApp, origin, type TestApp } from '../../../../testing/create-test-app.ts'
import { type OpenEvents, openEvents } from '../../../../testing/open-events.ts'
import { sessionOf } from '../../../../testing/seed-institutions.ts'
import { submitAssessment } from '../../../../testing/submit-assessment.ts'

let undagi: TestApp
let open: OpenEvents[] = []
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ani: ['internal_assessor'],
      kadis: ['person_in_charge'],
      sekda: ['coordinator'],
      resa: ['respondent'],
      nina: ['national_operator'],
    },
    'kota-bara': { citra: ['national_operator'] },
  })
})
afterEach(async () => {
  await Promise.all(open.map((events) => events.close()))
  open = []
})
afterAll(() => undagi.close())

const assessmentId = () => undagi.institution('kota-arang').assessments[2024] ?? ''
const ask = (person: string) =>
  undagi.fetch(
    new Request(`${origin}/api/assessments/${assessmentId()}/stages/events`, {
      headers: { cookie: `undagi_session=${sessionOf(person)}` },
    }),
  )

test('who judges from outside hears when a stage opens, and nothing of what the institution does before it sends', async () => {
  const events = openEvents(await ask('nina'))
  open.push(events)
  await events.next('ready')
  await undagi.as('ani').PUT('/assessments/{assessmentId}/indicators/{code}/rating', {
    params: { path: { assessmentId: assessmentId(), code: '1' } },
    body: { expectedVersion: 0, value: '2', reason: 'Contoh.' },
  })
  await submitAssessment(undagi, assessmentId(), { assessor: 'ani', inCharge: 'kadis', coordinator: 'sekda' })
  // three moves of the institution: where it stands is told, and that is all
  const heard = await events.next('change')
  expect(heard.data).toEqual({})
})

test('a respondent is refused, and somebody of another institution finds nothing', async () => {
  expect((await ask('resa')).status).toBe(403)
  expect((await ask('citra')).status).toBe(404)
})
