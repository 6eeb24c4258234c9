import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApp, origin, site, type TestApp } from '../../testing/create-test-app.ts'
import { openLink } from '../../testing/invite-people.ts'
import { makeToken } from '../../testing/make-token.ts'
import { readLog } from '../../testing/read-log.ts'
import { testPassword } from '../../testing/seed-institutions.ts'
import { send } from '../../testing/send.ts'
import { readOutbox, textOf } from '../../testing/smtp-server.ts'

const outbox = mkdtempSync(join(tmpdir(), 'undagi-outbox-'))
let undagi: TestApp
beforeAll(async () => {
  const people = { ani: ['administrator' as const], budi: ['internal_assessor' as const] }
  const more = {
    gina: ['administrator' as const],
    citra: ['internal_assessor' as const],
    dedi: ['internal_assessor' as const],
  }
  undagi = await createTestApp({ 'kota-arang': { ...people, ...more } }, { outbox })
})
afterAll(async () => {
  await undagi.close()
  rmSync(outbox, { recursive: true, force: true })
})

const newPassword = 'perahu kertas di atas meja'
const ask = (email: string) => undagi.stranger.POST('/session/password-reset', { body: { email } })
const take = (token: string, password = newPassword) =>
  undagi.stranger.POST('/session/password-reset/confirmation', { body: { token, newPassword: password } })
const signIn = (person: string, password: string) =>
  undagi.stranger.POST('/session', { body: { email: `${person}@undagi.test`, password } })

async function lettersTo(address: string): Promise<string[]> {
  await undagi.services.letters.settled()
  const letters = await readOutbox(outbox)
  return letters
    .filter((letter) => letter.includes(`<${address}>`) || letter.includes(`To: ${address}`))
    .map(textOf)
}
const tokenIn = (letter = '') => /#([\w-]+)/.exec(letter)?.[1] ?? ''

describe('somebody who forgot the password', () => {
  test('gets a link at the address of the account, chooses a new one, and all sessions end', async () => {
    expect((await ask('Budi@Undagi.Test')).response.status).toBe(204)
    const [letter] = await lettersTo('budi@undagi.test')
    expect(letter).toContain(`${site}/sandi-baru#`)

    expect((await take(tokenIn(letter))).response.status).toBe(204)

    expect((await undagi.as('budi').GET('/session')).response.status).toBe(401)
    expect((await signIn('budi', testPassword)).response.status).toBe(401)
    expect((await signIn('budi', newPassword)).response.status).toBe(200)
    // And hears of it, in case somebody else did it.
    expect((await lettersTo('budi@undagi.test')).join('\n')).toContain('diganti lewat tautan di surel')
  })

  test('ends the tokens of programs with it where they say so, and leaves them otherwise', async () => {
    const { token: bearer } = await makeToken(undagi, { at: 'kota-arang', by: 'gina' })
    const take = async (revokeTokens: boolean) => {
      await ask('gina@undagi.test')
      const letters = await lettersTo('gina@undagi.test')
      const links = letters.map((letter) => /sandi-baru#([\w-]+)/.exec(letter)?.[1] ?? '').filter(Boolean)
      // The letters of before hold links that are used up.
      const body = { newPassword, revokeTokens }
      for (const link of links)
        await undagi.stranger.POST('/session/password-reset/confirmation', { body: { token: link, ...body } })
      return (await send(undagi, { method: 'GET', path: '/session', bearer })).status
    }

    expect(await take(false)).toBe(200)
    expect(await take(true)).toBe(401)
    const entries = await readLog(undagi.database)
    const resets = entries.filter(({ details }) => details['event'] === 'password_reset')
    expect(resets.at(-1)?.details).toMatchObject({ tokensEnded: 1 })
  })

  test('uses the link once, also two at the same moment', async () => {
    await ask('citra@undagi.test')
    const token = tokenIn((await lettersTo('citra@undagi.test'))[0])

    const answers = await Promise.all([take(token), take(token, 'kuda laut makan rumput')])

    expect(answers.map(({ response }) => response.status).toSorted()).toEqual([204, 422])
    expect((await take(token)).error).toMatchObject({ code: 'session.reset_link_not_valid' })
  })

  test('has half an hour, and a weak password does not use the link up', async () => {
    await ask('dedi@undagi.test')
    const token = tokenIn((await lettersTo('dedi@undagi.test'))[0])
    expect((await take(token, 'rahasia12345')).error).toMatchObject({ code: 'session.weak_password' })
    undagi.clock.advanceBy(30 * 60_000)

    expect((await take(token)).error).toMatchObject({ code: 'session.reset_link_not_valid' })
    expect((await signIn('dedi', testPassword)).response.status).toBe(200)
  })

  test('may ask again, but a flood of letters ends after three, in silence', async () => {
    undagi.clock.advanceBy(3 * 60 * 60_000)
    const before = (await lettersTo('ani@undagi.test')).length
    for (let n = 0; n < 6; n += 1) expect((await ask('ani@undagi.test')).response.status).toBe(204)

    expect((await lettersTo('ani@undagi.test')).length - before).toBe(3)
  })

  test('is told nothing about who has an account', async () => {
    undagi.clock.advanceBy(3 * 60 * 60_000)
    const [known, unknown] = [await ask('ani@undagi.test'), await ask('siapa@undagi.test')]

    expect(unknown.response.status).toBe(known.response.status)
    expect(await unknown.response.clone().text()).toBe(await known.response.clone().text())
    expect(await lettersTo('siapa@undagi.test')).toEqual([])
  })

  test('gets the address of the installation, whatever host the request named', async () => {
    undagi.clock.advanceBy(3 * 60 * 60_000)
    await undagi.fetch(
      new Request(`${origin}/api/session/password-reset`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          host: 'evil.example',
          'x-forwarded-host': 'evil.example',
        },
        body: JSON.stringify({ email: 'dedi@undagi.test' }),
      }),
    )

    const letters = await lettersTo('dedi@undagi.test')
    expect(letters.at(-1)).toContain(`${site}/sandi-baru#`)
    expect(letters.join()).not.toContain('evil.example')
  })

  test('finds only the digest of the link in the database', async () => {
    const token = tokenIn((await lettersTo('ani@undagi.test')).at(-1))
    const { rows } = await undagi.database.signin.execute('SELECT * FROM signin.ticket')

    expect(token.length).toBeGreaterThan(40)
    expect(JSON.stringify(rows)).not.toContain(token)
  })
})

describe('an invitation', () => {
  test('goes to the mailbox alone: who invites never sees the link', async () => {
    const { data } = await undagi.as('ani').POST('/institutions/{institutionId}/invitations', {
      params: { path: { institutionId: undagi.institution('kota-arang').id } },
      body: { name: 'Eka\r\nBcc: eva@example.org', email: 'eka@undagi.test', roles: ['internal_assessor'] },
    })

    expect(data).toMatchObject({ token: null, letter: 'sent' })
    const [letter] = await lettersTo('eka@undagi.test')
    expect(letter).toContain(`${site}/undangan#`)
    expect((await openLink(undagi, tokenIn(letter))).data?.offer?.email).toBe('eka@undagi.test')
  })

  test('that is renewed goes there again, and the link of before is worth nothing', async () => {
    const params = { path: { institutionId: undagi.institution('kota-arang').id } }
    const list = await undagi.as('ani').GET('/institutions/{institutionId}/invitations', { params })
    const invitationId = list.data?.find(({ email }) => email === 'eka@undagi.test')?.id ?? ''
    undagi.clock.advanceBy(1_000)

    const { data } = await undagi
      .as('ani')
      .POST('/institutions/{institutionId}/invitations/{invitationId}/renewal', {
        params: { path: { ...params.path, invitationId } },
      })

    expect(data).toMatchObject({ token: null, letter: 'sent' })
    const [first, second] = await lettersTo('eka@undagi.test')
    expect((await openLink(undagi, tokenIn(first))).response.status).toBe(404)
    expect((await openLink(undagi, tokenIn(second))).response.status).toBe(200)
  })
})

test('where letters can prove a mailbox nobody is given an account with a password of another’s choosing', async () => {
  const institutionId = undagi.institution('kota-arang').id
  const body = { name: 'Fani', email: 'fani@undagi.test', role: 'internal_assessor' as const }
  const { error } = await undagi.as('ani').POST('/institutions/{institutionId}/people', {
    params: { path: { institutionId } },
    body: { ...body, initialPassword: newPassword },
  })

  expect(error).toMatchObject({ status: 409 })
  expect((await signIn('fani', newPassword)).response.status).toBe(401)
})

test('an installation without letters says so instead of pretending', async () => {
  const silent = await createTestApp({})
  const { error } = await silent.stranger.POST('/session/password-reset', {
    body: { email: 'ani@undagi.test' },
  })
  await silent.close()

  expect(error).toMatchObject({ status: 409, code: 'session.no_letters' })
})
