import type { Schemas } from '@undagi/api-client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askUnit } from '../../testing/ask-unit.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'

const at = 'kota-arang'
let undagi: TestApp
// It is Monday 2 March 2026, nine in the morning in Jakarta.
beforeAll(async () => {
  undagi = await createTestApp({
    [at]: {
      admin: ['administrator'],
      sari: ['respondent'],
      wati: ['unit_head'],
      kadis: ['person_in_charge'],
    },
    'kota-bara': { dedi: ['administrator'] },
  })
  await askUnit(undagi, { at, indicatorCode: '1', dueOn: '2026-03-05', question: 'Rahasia dinas?' })
})
afterAll(() => undagi.close())

const byDefault = {
  ...{ quietFrom: 1200, quietTo: 420, quietDays: [0, 6], soonDays: 1, headAfterDays: 3 },
  overseersAfterDays: 7,
}
const forecast = (person: string, rules: Partial<Schemas['TriedReminderRules']> = {}) =>
  undagi.as(person).POST('/institutions/{institutionId}/reminder-rules/forecast', {
    params: { path: { institutionId: undagi.institution(at).id } },
    body: { ...byDefault, ...rules },
  })

test('an administrator sees how much would go on each day of the week, and not whose tasks they are', async () => {
  const { data } = await forecast('admin')

  expect(data?.days.map(({ day, people, told }) => [day, people, told.map(({ step }) => step)])).toEqual([
    ['2026-03-02', 1, ['given']],
    ['2026-03-03', 0, []],
    ['2026-03-04', 1, ['soon']],
    ['2026-03-05', 1, ['last_day']],
    ['2026-03-06', 1, ['late']],
    ['2026-03-07', 0, []],
    ['2026-03-08', 0, []],
  ])
  expect(data?.canSendLetters).toBe(false)
  expect(JSON.stringify(data)).not.toMatch(/Rahasia|sari/)
})

test('other rules show another week, and change nothing', async () => {
  const { data } = await forecast('admin', { quietDays: [1, 2, 3, 4, 5, 6] })
  expect(data?.days.filter(({ people }) => people > 0).map(({ day }) => day)).toEqual(['2026-03-08'])

  expect((await forecast('admin', { quietDays: [0, 1, 2, 3, 4, 5] })).data?.days[0]?.people).toBe(0)
  expect((await forecast('admin')).data?.days[0]?.people).toBe(1)
})

test('a week without a day left is refused, and so is whoever is no administrator here', async () => {
  const whole = await forecast('admin', { quietDays: [0, 1, 2, 3, 4, 5, 6] })
  expect(whole.error?.code).toBe('request.invalid')
  expect((await forecast('kadis')).response.status).toBe(403)
  expect((await forecast('dedi')).response.status).toBe(404)
})
