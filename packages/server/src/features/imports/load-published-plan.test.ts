import { setImmediate } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { loadPublishedPlan } from './load-published-plan.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({ 'kota-arang': { ani: ['administrator'] } })
})
afterAll(() => undagi.close())

test('a published table of names that nobody knows lets others in between its rows', async () => {
  const institutionId = undagi.institution('kota-arang').id
  const row = { year: 2023, section: null, category: null, groups: {}, index: null, predicate: null }
  const rows = Array.from({ length: 2000 }, (_, index) => ({
    ...{ ...row, line: index + 2, name: `Badan Urusan Karangan ${index}`, findings: [] },
  }))
  let finished = false
  let others = 0
  const comeIn = async () => {
    while (!finished) {
      await setImmediate()
      others += 1
    }
  }
  const plan = undagi.database.asOperator({ institutions: [], at: undagi.clock.now() }, async (db) =>
    loadPublishedPlan(
      db,
      { rows, choices: {}, editionId: 'toy', institutionId, hold: false },
      undagi.services,
    ).finally(() => {
      finished = true
    }),
  )

  const [planned] = await Promise.all([plan, comeIn()])

  expect(planned.map(({ status }) => status)).toEqual(rows.map(() => 'adds'))
  expect(others).toBeGreaterThanOrEqual(rows.length / 50)
})
