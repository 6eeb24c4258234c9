import { afterAll, beforeAll, expect, test } from 'vitest'
import { assignOutside } from '../../../../testing/assign-outside.ts'
import { createTestApp, origin, type TestApp } from '../../../../testing/create-test-app.ts'
import { openEvents } from '../../../../testing/open-events.ts'
import { sessionOf } from '../../../../testing/seed-institutions.ts'
import { submitAssessment } from '../../../../testing/submit-assessment.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ...{ ani: ['internal_assessor'], kadis: ['person_in_charge'], sekda: ['coordinator'] },
      ...{ eka: ['external_assessor'], eko: ['external_assessor'], nina: ['national_operator'] },
    },
  })
  await assignOutside(undagi, ['eka', 'eko'])
  await submitAssessment(undagi, assessmentId(), { assessor: 'ani', inCharge: 'kadis', coordinator: 'sekda' })
  await undagi.as('nina').POST('/assessments/{assessmentId}/stages/openings', {
    params: { path: { assessmentId: assessmentId() } },
    body: { expectedStage: 'submitted', open: 'document_review' },
  })
})
afterAll(() => undagi.close())

const assessmentId = () => undagi.institution('kota-arang').assessments[2024] ?? ''

async function listen(person: string) {
  const headers = { cookie: `undagi_session=${sessionOf(person)}` }
  const address = `${origin}/api/assessments/${assessmentId()}/events`
  const events = openEvents(await undagi.fetch(new Request(address, { headers })))
  await events.next('ready')
  return events
}

const judge = (code: string) =>
  undagi.as('eka').PUT('/assessments/{assessmentId}/stages/{stage}/indicators/{code}', {
    params: { path: { assessmentId: assessmentId(), stage: 'document_review', code } },
    body: {
      ...{ expectedVersion: 0, value: '2.0', justification: 'Dokumen baru.' },
      ...{ facts: 'Perwali 12/2023 pasal 4', analysis: 'Memenuhi butir b' },
    },
  })

test('a colleague hears which indicator was judged; the institution, which may not see it yet, hears nothing of it', async () => {
  const [colleague, institution] = [await listen('eko'), await listen('ani')]

  expect((await judge('2')).error).toBeUndefined()

  const { data } = await colleague.next('change')
  expect(data).toMatchObject({ type: 'indicator_judged', indicatorCode: '2', actorName: 'eka' })
  await undagi.as('nina').POST('/assessments/{assessmentId}/stages/openings', {
    params: { path: { assessmentId: assessmentId() } },
    body: { expectedStage: 'document_review', open: 'interview' },
  })
  // The first that it hears of is the stage that was opened after.
  expect((await institution.next('change')).data).toMatchObject({ type: 'assessment_changed' })
  await Promise.all([colleague.close(), institution.close()])
})
