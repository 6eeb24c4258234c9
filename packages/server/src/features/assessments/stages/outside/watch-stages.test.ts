import { afterAll, beforeAll, expect, test } from 'vitest'
import type { RequestContext } from '../../../../request-context.ts'
import { countQueries } from '../../../../testing/count-queries.ts'
import { createTestApp, type TestApp } from '../../../../testing/create-test-app.ts'
import { leaveMinistry } from '../../../../testing/leave-ministry.ts'
import { sessionOf } from '../../../../testing/seed-institutions.ts'
import { submitAssessment } from '../../../../testing/submit-assessment.ts'
import { hashSecretToken } from '../../../session/secret-token.ts'
import { watchStages } from './watch-stages.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ...{ ani: ['internal_assessor'], kadis: ['person_in_charge'], sekda: ['coordinator'] },
      ...{ nina: ['national_operator'], tono: ['national_operator'] },
    },
  })
})
afterAll(() => undagi.close())

const assessmentId = () => undagi.institution('kota-arang').assessments[2024] ?? ''
const contextOf = (person: string): RequestContext => ({
  ...undagi.services,
  request: { token: hashSecretToken(sessionOf(person)), at: undagi.clock.now() },
})

test('while nothing happens a heartbeat asks where the assessment stands and nothing else; what it missed it finds', async () => {
  const watch = await watchStages(assessmentId(), contextOf('nina'))
  const [rung, still] = [
    await countQueries(() => watch.hasChanged({ hasRung: true })),
    await countQueries(() => watch.hasChanged({ hasRung: false })),
  ]
  expect(still).toBeLessThan(rung / 2)

  // Its announcement reaches nobody here.
  await submitAssessment(undagi, assessmentId(), { assessor: 'ani', inCharge: 'kadis', coordinator: 'sekda' })
  expect(await watch.hasChanged({ hasRung: false })).toBe(true)
  expect(await watch.hasChanged({ hasRung: false })).toBe(false)
})

test('what changes by the hour alone is looked at once a minute', async () => {
  const watch = await watchStages(assessmentId(), contextOf('nina'))
  const beat = () => countQueries(() => watch.hasChanged({ hasRung: false }))
  const still = await beat()
  undagi.clock.advanceBy(60_000)
  const looked = await beat()
  expect(looked).toBeGreaterThan(still)
  expect(await beat()).toBe(still)
})

test('whoever no longer acts for the ministry is refused at the next heartbeat', async () => {
  const watch = await watchStages(assessmentId(), contextOf('tono'))
  await leaveMinistry(undagi, { of: 'tono', at: 'kota-arang' })
  await expect(watch.hasChanged({ hasRung: false })).rejects.toMatchObject({ kind: { status: 404 } })
})
