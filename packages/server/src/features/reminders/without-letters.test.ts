import { beforeEach, expect, test } from 'vitest'
import { reminderLetters } from '../../platform/database/tables/reminders.tables.ts'
import { answerFor, askUnit } from '../../testing/ask-unit.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { assessmentOf } from '../../testing/delegate-to.ts'
import { startReceiver } from '../../testing/receiver-for-test.ts'
import { registerWebhook } from '../../testing/register-webhook.ts'
import { remind } from './start-reminding.ts'
import { tellEverywhere } from './start-telling-webhooks.ts'

const at = 'kota-arang'
const dayMs = 24 * 60 * 60_000
let undagi: TestApp

// It is Monday 2 March 2026, nine in the morning in Jakarta, and nobody has set up a mail server.
beforeEach(async () => {
  undagi = await createTestApp(
    {
      [at]: { sari: ['respondent'], kadis: ['person_in_charge'], admin: ['administrator'] },
      'kota-bara': { dedi: ['administrator', 'person_in_charge'] },
    },
    { webhookHosts: ['localhost'] },
  )
  return () => undagi.close()
})

const ask = (indicatorCode: string) => askUnit(undagi, { at, indicatorCode, dueOn: '2026-03-20' })
const look = async () => {
  await remind(undagi.services)
  await tellEverywhere(undagi.services)
}
const lettersKept = () =>
  undagi.database.asOperator({ institutions: [undagi.institution(at).id], at: undagi.clock.now() }, (db) =>
    db.select({ state: reminderLetters.state }).from(reminderLetters),
  )
const of = (where: string) => ({ params: { path: { assessmentId: assessmentOf(undagi, where) } } })
const board = async () =>
  (await undagi.as('kadis').GET('/assessments/{assessmentId}/task-board', of(at))).data

test('without a mail server an address outside is told all the same, once, and its letter never goes', async () => {
  const receiver = await startReceiver()
  await registerWebhook(undagi, { at, by: 'admin', url: receiver.url })
  const id = await ask('1')

  await look()
  await look()

  expect(receiver.received).toHaveLength(1)
  expect(receiver.received[0]?.body).toContain(`/${at}/2024/permintaan#${id}`)
  expect(await lettersKept()).toEqual([{ state: 'undeliverable' }])
  const seen = await board()
  expect(seen).toMatchObject({ canSendLetters: false, tellsWebhooks: true })
  expect(seen?.tasks.find(({ key }) => key === `contribution:${id}`)).toMatchObject({
    reminded: { state: 'undeliverable' },
  })
})

test('what was done is not told there either', async () => {
  const receiver = await startReceiver()
  await registerWebhook(undagi, { at, by: 'admin', url: receiver.url })
  await answerFor(undagi, at, await ask('1'))

  await look()

  expect(receiver.received.filter(({ body }) => body.includes('"contribution"'))).toEqual([])
})

test('somebody may be reminded by hand where an address outside is told; where nobody can be told, it is refused', async () => {
  const key = `contribution:${await ask('1')}`
  const nudge = () =>
    undagi.as('kadis').POST('/assessments/{assessmentId}/nudges', { ...of(at), body: { keys: [key] } })
  expect((await nudge()).error?.code).toBe('reminders.no_letters')
  expect(await board()).toMatchObject({ canSendLetters: false, tellsWebhooks: false })

  const receiver = await startReceiver()
  await registerWebhook(undagi, { at, by: 'admin', url: receiver.url })
  expect((await nudge()).data).toMatchObject({ asked: 1 })
  await look()

  expect(receiver.received[0]?.body).toContain('"step":"nudge"')
})

test('nothing is written down as told where nobody is told: neither letters nor addresses, nor by an address of another institution', async () => {
  const receiver = await startReceiver()
  await registerWebhook(undagi, { at: 'kota-bara', by: 'dedi', url: receiver.url })
  await ask('1')
  const { data } = await undagi.as('sari').GET('/assessments/{assessmentId}/own-tasks', of(at))
  expect(data?.tasks).toHaveLength(1)

  await look()
  undagi.clock.advanceBy(dayMs)
  await look()

  expect(await lettersKept()).toEqual([])
  expect(receiver.received).toEqual([])
})
