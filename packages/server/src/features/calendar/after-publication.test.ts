import type { Schemas } from '@undagi/api-client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { publishRound } from '../../testing/publish-round.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ...{ ani: ['internal_assessor'], kadis: ['person_in_charge'], sekda: ['coordinator'] },
      ...{ eka: ['external_assessor'], rita: ['score_reviewer'], nina: ['national_operator'] },
    },
  })
})
afterAll(() => undagi.close())

const here = () => ({
  params: { path: { assessmentId: undagi.institution('kota-arang').assessments[2023] ?? '' } },
})
const path = '/assessments/{assessmentId}/calendar'
const read = async () => (await undagi.as('kadis').GET(path, here())).data

async function change(person: string, wanted: Schemas['ChangeCalendar']['change']) {
  const expectedVersion = (await read())?.version ?? -1
  const paper = { number: 'B/1/2024', date: undagi.clock.now().toISOString().slice(0, 10) }
  return undagi.as(person).POST(`${path}/changes`, {
    ...here(),
    body: { expectedVersion, change: wanted, reason: 'Surat.', paper },
  })
}

const far = (year: number) => ({ first: `${year}-12-10`, last: `${year}-12-14`, closesAt: null })

test('the calendar of a published round tells what really was, moves no stage any more, and is still written down', async () => {
  const year = undagi.clock.now().getUTCFullYear() + 1
  const window = far(year)
  await change('kadis', { kind: 'scheduled', windows: [{ stage: 'site_visit', window }] })
  expect((await read())?.can.move).toBe(true)
  expect((await read())?.stages.find(({ stage }) => stage === 'site_visit')?.isLeftOut).toBe(false)

  await publishRound(undagi, here().params.path.assessmentId, { judged: {} })

  const seen = await read()
  const stageOf = (name: string) => seen?.stages.find(({ stage }) => stage === name)
  expect(seen?.can).toMatchObject({ move: false, change: true })
  expect(stageOf('site_visit')).toMatchObject({ isPassed: true, isLeftOut: true, held: null })
  expect(stageOf('document_review')).toMatchObject({
    ...{ isLeftOut: false, held: { from: expect.any(String), to: expect.any(String) } },
  })

  const stage = 'site_visit' as const
  const last = `${year}-12-20`
  for (const wanted of [
    { kind: 'opened', stage, last, closesAt: null },
    { kind: 'extended', stage, last, closesAt: null },
    { kind: 'closed', stage },
  ] as const)
    for (const person of ['kadis', 'nina'])
      expect((await change(person, wanted)).error?.code, `${person} ${wanted.kind}`).toBe(
        'calendar.round_published',
      )
  const written = await change('kadis', { kind: 'scheduled', windows: [{ stage, window: null }] })
  expect(written.response.status).toBe(200)
})
