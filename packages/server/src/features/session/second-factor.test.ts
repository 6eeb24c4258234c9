import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { testPassword } from '../../testing/seed-institutions.ts'
import { deleteFactors } from './second-factor.repository.ts'

let undagi: TestApp
beforeAll(async () => {
  const people = ['ani', 'budi', 'citra', 'dedi', 'eka', 'fani', 'gani', 'hadi']
  undagi = await createTestApp({
    'kota-arang': Object.fromEntries(people.map((name) => [name, ['internal_assessor' as const]])),
  })
})
afterAll(() => undagi.close())

const codeOf = (secret: string, secondsLater = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: undagi.clock.now().getTime() + secondsLater * 1_000,
  })

/** Adds an authenticator application to the account; the clock moves on, so that its first code is behind. */
async function enrol(person: string) {
  const start = await undagi.as(person).POST('/account/second-factor', { body: { password: testPassword } })
  const { secret = '', uri } = start.data ?? {}
  const { data } = await undagi
    .as(person)
    .POST('/account/second-factor/confirmation', { body: { code: codeOf(secret) } })
  undagi.clock.advanceBy(60_000)
  return { secret, uri, recoveryCodes: data?.recoveryCodes ?? [] }
}

async function firstStep(person: string): Promise<string> {
  const body = { email: `${person}@undagi.test`, password: testPassword }
  const { data, response } = await undagi.stranger.POST('/session', { body })
  expect(response.headers.get('set-cookie')).toBeNull()
  if (data === undefined || !('ticket' in data)) throw new Error('No second step was asked for')
  return data.ticket
}

const secondStep = (ticket: string, code: string) =>
  undagi.stranger.POST('/session/second-factor', { body: { ticket, code } })

describe('an authenticator application', () => {
  test('is asked at every sign-in from its first code on, and without its code there is no session', async () => {
    const { secret, uri } = await enrol('ani')
    expect(uri).toContain(`secret=${secret}`)

    const body = { email: 'ani@undagi.test', password: testPassword }
    const first = await undagi.stranger.POST('/session', { body })

    expect(first.response.status).toBe(202)
    expect(first.data).toMatchObject({ next: 'second_factor', methods: ['totp', 'recovery_code'] })
    const { data, response } = await secondStep(await firstStep('ani'), codeOf(secret))
    expect(response.status).toBe(200)
    expect(data?.person.name).toBe('ani')
    expect(response.headers.get('set-cookie')).toMatch(/^undagi_session=[\w-]{20,}; .*HttpOnly/)
  })

  test('that was never confirmed asks nobody for anything', async () => {
    await undagi.as('budi').POST('/account/second-factor', { body: { password: testPassword } })
    const wrong = await undagi
      .as('budi')
      .POST('/account/second-factor/confirmation', { body: { code: '000000' } })

    expect(wrong.error).toMatchObject({ code: 'session.wrong_code' })
    const body = { email: 'budi@undagi.test', password: testPassword }
    expect((await undagi.stranger.POST('/session', { body })).response.status).toBe(200)
  })

  test('is neither added nor taken off without the own password', async () => {
    const add = await undagi.as('budi').POST('/account/second-factor', { body: { password: 'salah' } })
    const remove = await undagi
      .as('ani')
      .POST('/account/second-factor/removal', { body: { password: 'salah' } })

    expect([add.error, remove.error]).toMatchObject([
      { code: 'session.wrong_password' },
      { code: 'session.wrong_password' },
    ])
  })

  test('cannot be replaced by somebody who sits at an open page: the one that is there stays', async () => {
    const { error } = await undagi
      .as('ani')
      .POST('/account/second-factor', { body: { password: testPassword } })

    expect(error).toMatchObject({ status: 409, code: 'session.second_factor_exists' })
  })

  test('is encrypted where it is kept', async () => {
    const { secret } = await enrol('hadi')
    const { rows } = await undagi.database.signin.execute('SELECT secret_sealed FROM signin.totp')

    expect(JSON.stringify(rows)).not.toContain(secret)
  })
})

describe('a code', () => {
  test('works once, also for two who use it at the same moment', async () => {
    const { secret } = await enrol('citra')
    const [one, two] = [await firstStep('citra'), await firstStep('citra')]
    const code = codeOf(secret)

    const answers = await Promise.all([secondStep(one, code), secondStep(two, code)])

    expect(answers.map(({ response }) => response.status).toSorted()).toEqual([200, 422])
    expect((await secondStep(await firstStep('citra'), code)).error).toMatchObject({
      code: 'session.wrong_code',
    })
  })

  test('of before one that was used is not taken either, nor one of long ago or of later', async () => {
    const { secret } = await enrol('dedi')
    undagi.clock.advanceBy(60_000)
    expect((await secondStep(await firstStep('dedi'), codeOf(secret))).response.status).toBe(200)

    for (const seconds of [-30, -90, 90]) {
      const { response } = await secondStep(await firstStep('dedi'), codeOf(secret, seconds))
      expect(`${seconds} ${response.status}`).toBe(`${seconds} 422`)
    }
  })

  test('cannot be guessed: a ticket dies after five, and the account waits longer each time', async () => {
    const { secret } = await enrol('eka')
    const ticket = await firstStep('eka')
    const guesses: number[] = []
    for (let n = 0; n < 7; n += 1) guesses.push((await secondStep(ticket, `00000${n}`)).response.status)

    expect(guesses).toEqual([422, 422, 422, 422, 422, 422, 422])
    const fresh = await firstStep('eka')
    expect((await secondStep(fresh, codeOf(secret))).error).toMatchObject({ status: 429 })
    undagi.clock.advanceBy(2_000)
    expect((await secondStep(fresh, codeOf(secret))).response.status).toBe(200)
  })
})

describe('a ticket of the first step', () => {
  test.each(['buatan-sendiri', ''])('that was made up ("%s") leads nowhere', async (ticket) => {
    expect((await secondStep(ticket, '123456')).error).toMatchObject({ code: 'session.ticket_not_valid' })
  })

  test('is over after ten minutes, and after it was used', async () => {
    const { secret } = await enrol('fani')
    const old = await firstStep('fani')
    undagi.clock.advanceBy(10 * 60_000)
    expect((await secondStep(old, codeOf(secret))).error).toMatchObject({ code: 'session.ticket_not_valid' })

    const used = await firstStep('fani')
    expect((await secondStep(used, codeOf(secret))).response.status).toBe(200)
    undagi.clock.advanceBy(30_000)
    expect((await secondStep(used, codeOf(secret))).error).toMatchObject({ code: 'session.ticket_not_valid' })
  })
})

describe('recovery codes', () => {
  test('let in once each; new ones end those of before; only their digests are kept', async () => {
    const { recoveryCodes } = await enrol('gani')
    const [first = '', second = '', third = ''] = recoveryCodes
    expect(recoveryCodes).toHaveLength(10)

    expect((await secondStep(await firstStep('gani'), first.toUpperCase())).response.status).toBe(200)
    expect((await secondStep(await firstStep('gani'), first)).error).toMatchObject({
      code: 'session.wrong_code',
    })
    expect((await secondStep(await firstStep('gani'), second.replaceAll('-', ' '))).response.status).toBe(200)
    const security = await undagi.as('gani').GET('/account/security')
    expect(security.data).toMatchObject({ recoveryCodesLeft: 8 })

    const renewed = await undagi
      .as('gani')
      .POST('/account/recovery-codes', { body: { password: testPassword } })
    expect((await secondStep(await firstStep('gani'), third)).error).toMatchObject({
      code: 'session.wrong_code',
    })
    const [fresh = ''] = renewed.data?.recoveryCodes ?? []
    expect((await secondStep(await firstStep('gani'), fresh)).response.status).toBe(200)
    const { rows } = await undagi.database.signin.execute('SELECT * FROM signin.recovery_code')
    expect(JSON.stringify(rows)).not.toContain(fresh.replaceAll('-', ''))
  })

  test('of somebody else let nobody in', async () => {
    const { recoveryCodes } = await enrol('budi')

    expect((await secondStep(await firstStep('gani'), recoveryCodes[0] ?? '')).error).toMatchObject({
      code: 'session.wrong_code',
    })
    await deleteFactors(undagi.database.signin, await userIdOf('budi'))
  })
})

async function userIdOf(person: string): Promise<string> {
  const { rows } = await undagi.database.signin.execute<{ id: string }>(
    `SELECT id FROM signin."user" WHERE email = '${person}@undagi.test'`,
  )
  return rows[0]?.id ?? ''
}
