import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApp, origin, type TestApp } from '../../testing/create-test-app.ts'
import { testPassword } from '../../testing/seed-institutions.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ani: ['administrator', 'internal_assessor'],
      citra: ['internal_assessor'],
      dodi: ['internal_assessor'],
    },
    'kota-bara': { ani: ['internal_assessor'], budi: ['administrator'] },
  })
})
afterAll(() => undagi.close())

const signIn = (email: string, password: string) =>
  undagi.stranger.POST('/session', { body: { email, password } })

describe('signing in', () => {
  test('says who it is and what they may do where, and sets a cookie that scripts cannot read', async () => {
    const { data, response } = await signIn('ani@undagi.test', testPassword)

    if (data === undefined || 'ticket' in data) throw new Error('A second step was asked for')
    expect(data.person).toMatchObject({ name: 'ani', email: 'ani@undagi.test' })
    expect(data.memberships.map(({ institution, role }) => `${institution.slug} ${role}`)).toEqual([
      'kota-arang administrator',
      'kota-arang internal_assessor',
      'kota-bara internal_assessor',
    ])
    const cookie = response.headers.get('set-cookie')
    expect(cookie).toMatch(/^undagi_session=[\w-]{20,}; /)
    expect(cookie).toContain('HttpOnly')
    expect(cookie).toContain('SameSite=Lax')
    expect(cookie).not.toContain('Secure')
  })

  test('over https the cookie stays on https', async () => {
    const response = await undagi.fetch(
      new Request('https://undagi.test/api/session', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email: 'ani@undagi.test', password: testPassword }),
      }),
    )

    expect(response.headers.get('set-cookie')).toContain('Secure')
  })

  test('takes an address in any case', async () => {
    expect((await signIn('ANI@Undagi.Test', testPassword)).response.status).toBe(200)
  })

  test('answers an unknown address and a wrong password alike', async () => {
    const wrong = await signIn('ani@undagi.test', 'bukan ini sandinya')
    const unknown = await signIn('siapa@undagi.test', 'bukan ini sandinya')

    expect(wrong.error).toMatchObject({ status: 401, code: 'session.wrong_credentials' })
    expect({ ...unknown.error, requestId: '' }).toEqual({ ...wrong.error, requestId: '' })
    expect(wrong.response.headers.get('set-cookie')).toBeNull()
  })
})

describe('a session', () => {
  const withCookie = async (cookie: string, method = 'GET') =>
    undagi.fetch(new Request(`${origin}/api/session`, { method, headers: { cookie } }))

  test('lasts until signing out, and not a moment longer', async () => {
    const { response } = await signIn('budi@undagi.test', testPassword)
    const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? ''

    expect((await withCookie(cookie)).status).toBe(200)
    expect((await withCookie(cookie, 'DELETE')).status).toBe(204)
    expect((await withCookie(cookie)).status).toBe(401)
  })
})

describe('an address', () => {
  test.each([
    'ɑni@undagi.test',
    'аni@undagi.test',
    'ａｎｉ@undagi.test',
    'ani@ünḏagi.test',
    'ani@undagi.test\u200b',
  ])('that only looks like another one is refused: %s', async (email) => {
    expect((await signIn(email, testPassword)).error).toMatchObject({
      status: 422,
      code: 'request.invalid',
      errors: [{ path: '/email' }],
    })
  })
})

test('whoever mistypes often waits longer each time, and gets in with the right password afterwards', async () => {
  const statuses: number[] = []
  for (let attempt = 0; attempt < 7; attempt += 1) {
    statuses.push((await signIn('budi@undagi.test', 'tebakan')).response.status)
  }
  const slowed = await signIn('budi@undagi.test', testPassword)

  expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429])
  expect(slowed.error).toMatchObject({ status: 429, code: 'session.too_many_attempts' })
  expect(slowed.response.headers.get('retry-after')).toBe('1')
  undagi.clock.advanceBy(1_000)
  expect((await signIn('budi@undagi.test', testPassword)).response.status).toBe(200)
})

describe('the browser of before', () => {
  const send = (path: string, device: string, init: { method: string; cookie?: string; body?: object }) =>
    undagi.fetch(
      new Request(`${origin}/api/${path}`, {
        method: init.method,
        headers: {
          'content-type': 'application/json',
          cookie: `undagi_device=${device}; ${init.cookie ?? ''}`,
        },
        body: init.body === undefined ? null : JSON.stringify(init.body),
      }),
    )
  const signInWith = (email: string, device: string, password: string) =>
    send('session', device, { method: 'POST', body: { email, password } })
  const [own, other] = ['A'.repeat(22), 'B'.repeat(22)]

  test('stays open to its person while a neighbour behind the same address guesses', async () => {
    expect((await signInWith('citra@undagi.test', own, testPassword)).status).toBe(200)

    const guesses: number[] = []
    for (let n = 0; n < 40; n += 1)
      guesses.push((await signInWith('citra@undagi.test', other, 'tebakan')).status)

    expect(guesses.at(-1)).toBe(429)
    expect((await signInWith('citra@undagi.test', other, testPassword)).status).toBe(429)
    expect((await signInWith('citra@undagi.test', own, testPassword)).status).toBe(200)
  })

  test('of whoever had borrowed the account is a stranger’s once the password has changed', async () => {
    const [dodi, [mine, borrowed]] = ['dodi@undagi.test', ['C'.repeat(22), 'D'.repeat(22)]]
    const cookieOf = async (device: string) =>
      (await signInWith(dodi, device, testPassword)).headers.getSetCookie()[0]?.split(';')[0] ?? ''
    for (const device of [mine, borrowed]) {
      // The page that opens afterwards leaves a trace, which outlives the session.
      await send('session', device, { method: 'GET', cookie: await cookieOf(device) })
    }
    await undagi.services.traces.settle()
    undagi.clock.advanceBy(60_000)
    const newPassword = 'sendok kuningan di laci dapur'
    const changed = await send('account/password', mine, {
      ...{ method: 'PUT', cookie: await cookieOf(mine) },
      body: { currentPassword: testPassword, newPassword },
    })
    expect(changed.status).toBe(204)

    for (let n = 0; n < 40; n += 1) await signInWith(dodi, other, 'tebakan')
    expect((await signInWith(dodi, borrowed, testPassword)).status).toBe(429)
    expect((await signInWith(dodi, mine, newPassword)).status).toBe(200)
  })
})
