import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { reminderLetters } from '../../platform/database/tables/reminders.tables.ts'
import { openPost } from '../../platform/post/open-post.ts'
import { askUnit } from '../../testing/ask-unit.ts'
import { createTestApp, site, type TestApp } from '../../testing/create-test-app.ts'
import { remindApart } from '../../testing/remind-apart.ts'
import { startSmtpServer } from '../../testing/smtp-server.ts'
import { createLetterOffice } from '../session/letter-office.ts'
import { remind } from './start-reminding.ts'

const at = 'kota-arang'
const people = ['ina', 'sari', 'tono']
let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    [at]: Object.fromEntries(people.map((person) => [person, ['respondent']])),
  })
})
afterAll(() => undagi.close())

const statesNow = () =>
  undagi.database.asOperator(
    { institutions: [undagi.institution(at).id], at: undagi.clock.now() },
    async (db) => (await db.select().from(reminderLetters)).map(({ state }) => state).sort(),
  )

/** What this server does once a minute, by this mail server. */
function remindBy(url: string): Promise<void> {
  const { database, clock } = undagi
  const { editions } = undagi.services
  const post = openPost({ url, from: 'Undagi <undagi@undagi.test>' }, clock)
  const letters = createLetterOffice({ post, siteAddress: () => site, reportFailure() {} })
  return remind({ database, clock, editions, letters })
}

test('the server is killed when the mail server has just taken the second of three letters: each went once, and the second stays uncertain', async () => {
  await askUnit(undagi, { at, indicatorCode: '1', dueOn: '2026-03-20' })
  let kill = () => {}
  const mail = await startSmtpServer({
    async onLetter() {
      if (mail.received.length !== 2) return
      kill()
      await killed
    },
  })
  onTestFinished(() => mail.close())
  const first = remindApart(undagi, mail.url)
  const killed = first.ended
  kill = first.kill
  await killed
  expect(mail.received).toHaveLength(2)
  expect(await statesNow()).toEqual(['handing_over', 'ready', 'sent'])

  // The next server comes up, and another one beside it.
  await Promise.all([remindBy(mail.url), remindBy(mail.url)])
  expect(await statesNow()).toEqual(['handing_over', 'sent', 'sent'])
  undagi.clock.advanceBy(11 * 60_000)
  await remindBy(mail.url)

  expect(await statesNow()).toEqual(['sent', 'sent', 'uncertain'])
  const receivers = mail.received.map((letter) => /^To: (\S+)/m.exec(letter)?.[1])
  expect(receivers.sort()).toEqual(people)
})

test('the mail server is away for a while: the letter goes later, with the number it had, and once', async () => {
  await askUnit(undagi, { at, indicatorCode: '2', dueOn: '2026-03-20' })
  undagi.clock.advanceBy(24 * 60 * 60_000)
  const away = await startSmtpServer()
  await away.close()
  await remindBy(away.url)
  const mail = await startSmtpServer()
  onTestFinished(() => mail.close())
  // Not yet: the first pause is a minute.
  await remindBy(mail.url)
  expect(mail.received).toEqual([])
  undagi.clock.advanceBy(2 * 60_000)

  await remindBy(mail.url)
  await remindBy(mail.url)

  expect(mail.received).toHaveLength(3)
  expect(mail.received[0]).toMatch(/^Message-ID: <[0-9a-f-]{36}@undagi\.test>\r$/m)
})
