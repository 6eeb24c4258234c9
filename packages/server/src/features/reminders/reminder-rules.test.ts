import type { Schemas } from '@undagi/api-client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { readLog } from '../../testing/read-log.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': { admin: ['administrator'], kadis: ['person_in_charge'] },
    'kota-bara': { dedi: ['administrator'] },
  })
})
afterAll(() => undagi.close())

const params = () => ({ path: { institutionId: undagi.institution('kota-arang').id } })
const read = (person: string) =>
  undagi.as(person).GET('/institutions/{institutionId}/reminder-rules', { params: params() })
const wanted = {
  ...{ quietFrom: 1080, quietTo: 480, quietDays: [0], soonDays: 5, headAfterDays: 2 },
  ...{ overseersAfterDays: 4, expectedVersion: 0 },
}
const change = (person: string, body: Partial<Schemas['NewReminderRules']> = {}) =>
  undagi.as(person).PUT('/institutions/{institutionId}/reminder-rules', {
    params: params(),
    body: { ...wanted, ...body },
  })

test('an institution has the defaults until an administrator chooses otherwise; the log says what changed', async () => {
  expect((await read('admin')).data).toMatchObject({
    quietFrom: 1200,
    quietTo: 420,
    quietDays: [0, 6],
    version: 0,
  })

  expect((await change('admin')).data).toMatchObject({
    quietFrom: 1080,
    soonDays: 5,
    version: 1,
    changedByName: 'admin',
  })

  expect((await read('admin')).data).toMatchObject({ overseersAfterDays: 4, version: 1 })
  const entry = (await readLog(undagi.database)).findLast(
    ({ operation }) => operation === 'changeReminderRules',
  )
  expect(JSON.stringify(entry?.details)).toContain('soonDays')
})

test('who saw older rules is told what stands now, and a week that is quiet throughout is refused', async () => {
  const stale = await change('admin', { expectedVersion: 0 })
  expect(stale.error).toMatchObject({ code: 'reminders.stale_rules', current: { version: 1 } })
  const silent = await change('admin', { expectedVersion: 1, quietDays: [0, 1, 2, 3, 4, 5, 6] })
  expect(silent.response.status).toBe(422)
  const doubled = await change('admin', { expectedVersion: 1, quietDays: [6, 6, 0] })
  expect(doubled.data).toMatchObject({ version: 2 })
})

test('colleagues may not, and elsewhere it is not there', async () => {
  expect((await change('kadis')).response.status).toBe(403)
  expect((await read('kadis')).response.status).toBe(403)
  expect((await change('dedi')).response.status).toBe(404)
})
