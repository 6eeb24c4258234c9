import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { readLog } from '../../testing/read-log.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({ 'kota-arang': { ani: ['internal_assessor'], budi: ['administrator'] } })
})
afterAll(() => undagi.close())

const of = (year: number) => ({
  params: { path: { assessmentId: undagi.institution('kota-arang').assessments[year] ?? '' } },
})
const entriesOf = async (operation: string) =>
  (await readLog(undagi.database)).filter((entry) => entry.operation === operation).length

test('of two who set a target at once the log names the one who did', async () => {
  const set = (target: string) =>
    undagi
      .as('budi')
      .PUT('/assessments/{assessmentId}/target', { ...of(2024), body: { expectedVersion: 0, target } })
  expect((await set('3')).response.status).toBe(200)
  expect((await set('2')).response.status).toBe(409)

  expect(await entriesOf('setTarget')).toBe(1)
})

test('who sends an assessment that is sent already, or with another list of gaps, has done nothing for the log', async () => {
  const stage = '/assessments/{assessmentId}/stage'
  const { data } = await undagi.as('ani').GET(stage, of(2023))
  const send = (seenGaps = data?.gaps ?? []) =>
    undagi
      .as('ani')
      .POST(`${stage}/verification`, { ...of(2023), body: { expectedStage: 'filling', seenGaps } })
  expect((await send([])).error).toMatchObject({ code: 'assessments.gaps_changed' })
  expect(await entriesOf('sendForVerification')).toBe(0)
  expect((await send()).response.status).toBe(200)
  expect((await send()).error).toMatchObject({ code: 'assessments.stage_moved' })

  expect(await entriesOf('sendForVerification')).toBe(1)
})
