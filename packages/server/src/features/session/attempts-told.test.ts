import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, origin, type TestApp } from '../../testing/create-test-app.ts'
import { testPassword } from '../../testing/seed-institutions.ts'
import { readOutbox, textOf } from '../../testing/smtp-server.ts'
import { deleteLeftovers } from './delete-leftovers.ts'

// Whose account strangers try is told so.

const outbox = mkdtempSync(join(tmpdir(), 'undagi-outbox-'))
let undagi: TestApp
beforeAll(async () => {
  const roles = ['internal_assessor' as const]
  undagi = await createTestApp(
    { 'kota-arang': { ani: roles, budi: roles, citra: roles, dedi: roles } },
    { outbox },
  )
})
afterAll(async () => {
  await undagi.close()
  rmSync(outbox, { recursive: true, force: true })
})

const hourMs = 60 * 60_000
const newPassword = 'perahu kertas di atas meja'

async function tryToSignIn(email: string, password: string, from: string): Promise<number> {
  const body = JSON.stringify({ email, password })
  const headers = { 'content-type': 'application/json' }
  const answer = await undagi.fetch(
    new Request(`${origin}/api/session`, { method: 'POST', headers, body }),
    from,
  )
  return answer.status
}
async function fail(person: string, times: number, from = '203.0.113.7') {
  for (let n = 0; n < times; n += 1) await tryToSignIn(`${person}@undagi.test`, 'bukan kata sandinya', from)
}
/** After the session of before has run out. */
async function comeBack(person: string): Promise<void> {
  await deleteLeftovers(undagi.database.signin, undagi.clock.now())
  await undagi.signInAgain(person)
}
async function lettersTo(person: string): Promise<string[]> {
  await undagi.services.letters.settled()
  return (await readOutbox(outbox)).filter((letter) => letter.includes(`${person}@undagi.test`)).map(textOf)
}
async function attemptsOn(person: string) {
  await undagi.services.letters.settled()
  const { data } = await undagi.as(person).GET('/account/security')
  return data?.attempts
}

test('somebody who mistypes a few times is told nothing', async () => {
  await fail('ani', 4)

  expect([await attemptsOn('ani'), await lettersTo('ani')]).toEqual([null, []])
})

test('too many failed attempts are told to the owner: on the own page since when, and by one letter a day', async () => {
  const since = undagi.clock.now().toISOString()
  await fail('budi', 6)
  undagi.clock.advanceBy(hourMs / 60)
  await fail('budi', 6)

  // Nobody who tries is kept waiting for it: the owner is told beside the answer.
  await expect.poll(() => lettersTo('budi'), { timeout: 5_000 }).toHaveLength(1)
  expect(await attemptsOn('budi')).toEqual({
    ...{ since, lastAt: undagi.clock.now().toISOString(), network: '203.0.113.0/24' },
  })
  const letters = await lettersTo('budi')
  expect(letters).toHaveLength(1)
  expect(letters[0]).toContain('Terlalu banyak percobaan masuk')
  expect(letters[0]).toContain('203.0.113.7')

  undagi.clock.advanceBy(24 * hourMs)
  await fail('budi', 6)
  await expect.poll(() => lettersTo('budi'), { timeout: 5_000 }).toHaveLength(2)
})

test('a new password ends what was said of the old one, and after two weeks it is forgotten', async () => {
  const body = { currentPassword: testPassword, newPassword }
  await comeBack('budi')
  await undagi.as('budi').PUT('/account/password', { body })
  const signedIn = await tryToSignIn('budi@undagi.test', newPassword, '198.51.100.9')
  expect(signedIn).toBe(200)
  await comeBack('budi')
  expect(await attemptsOn('budi')).toBeNull()

  await fail('citra', 6)
  expect(await attemptsOn('citra')).not.toBeNull()
  undagi.clock.advanceBy(14 * 24 * hourMs)
  await comeBack('citra')
  expect(await attemptsOn('citra')).toBeNull()
})

test('who shares a network with somebody who tries others is told nothing, and an address without an account gets no letter', async () => {
  await comeBack('dedi')
  for (let n = 0; n < 31; n += 1) await fail(`orang-${n}`, 1, '192.0.2.8')
  expect(await tryToSignIn('dedi@undagi.test', 'bukan kata sandinya', '192.0.2.8')).toBe(429)

  expect([await attemptsOn('dedi'), await lettersTo('dedi')]).toEqual([null, []])
  await fail('siapa', 12, '192.0.2.99')
  expect(await lettersTo('siapa')).toEqual([])
})
