import { type ApiClient, createApiClient } from '@undagi/api-client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { session } from '../../platform/database/tables/signin.tables.ts'
import { conforming } from '../../testing/conforming-fetch.ts'
import { createTestApp, origin, type TestApp } from '../../testing/create-test-app.ts'
import { openEvents } from '../../testing/open-events.ts'
import { testPassword } from '../../testing/seed-institutions.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ani: ['administrator', 'internal_assessor'],
      budi: ['internal_assessor'],
      citra: ['internal_assessor'],
      dedi: ['internal_assessor'],
      eka: ['internal_assessor'],
      fani: ['internal_assessor'],
    },
  })
})
afterAll(() => undagi.close())

const cookieIn = (response: Response) =>
  /undagi_session=[^;]*/.exec(response.headers.get('set-cookie') ?? '')?.[0] ?? ''

interface SignedInDevice {
  readonly client: ApiClient
  readonly cookie: string
}

/** Signs in from a device of its own. */
async function signInFrom(person: string, userAgent = '', password = testPassword): Promise<SignedInDevice> {
  const response = await undagi.fetch(
    new Request(`${origin}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': userAgent },
      body: JSON.stringify({ email: `${person}@undagi.test`, password }),
    }),
  )
  expect(response.status).toBe(200)
  return withCookie(cookieIn(response))
}

function withCookie(cookie: string): SignedInDevice {
  const client = createApiClient({
    baseUrl: `${origin}/api`,
    fetch: conforming((request) => {
      request.headers.set('cookie', cookie)
      return undagi.fetch(request)
    }),
  })
  return { client, cookie }
}

const statusOf = async ({ client }: SignedInDevice) => (await client.GET('/session')).response.status

async function listenAs({ cookie }: SignedInDevice) {
  const address = `${origin}/api/assessments/${undagi.institution('kota-arang').assessments[2024]}/events`
  const events = openEvents(await undagi.fetch(new Request(address, { headers: { cookie } })))
  await events.next('ready')
  return events
}

const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0'
const phone =
  'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Mobile Safari/537.36'

const tablet = 'Mozilla/5.0 (iPad; CPU OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Version/17.5 Safari/604.1'

describe('a person', () => {
  test('sees where they are signed in: with what, from where, since when, and which one this is', async () => {
    undagi.clock.advanceBy(60_000)
    const desk = await signInFrom('budi', firefox)
    undagi.clock.advanceBy(60_000)
    await signInFrom('budi', phone)

    const { data } = await desk.client.GET('/account/sessions')

    expect(data?.slice(0, 2)).toMatchObject([
      { browser: 'Chrome', system: 'Android', clientAddress: '127.0.0.1', isCurrent: false },
      { browser: 'Firefox', system: 'Windows', method: 'password', isCurrent: true },
    ])
    expect(JSON.stringify(data)).not.toContain(desk.cookie.split('=')[1])
  })

  test('ends a session, which is refused at once, and its open page closes', async () => {
    const desk = await signInFrom('budi', firefox)
    const lost = await signInFrom('budi', tablet)
    const page = await listenAs(lost)
    const { data } = await desk.client.GET('/account/sessions')
    const sessionId = data?.find(({ system }) => system === 'iPad')?.id ?? ''

    const revoked = await desk.client.DELETE('/account/sessions/{sessionId}', {
      params: { path: { sessionId } },
    })

    expect(revoked.response.status).toBe(204)
    await page.ended
    expect(await statusOf(desk)).toBe(200)
    expect(await statusOf(lost)).toBe(401)
  })

  test('cannot end a session of somebody else, nor learn that there is one', async () => {
    const { data } = await (await signInFrom('citra')).client.GET('/account/sessions')
    const sessionId = data?.[0]?.id ?? ''

    const { response } = await undagi
      .as('ani')
      .DELETE('/account/sessions/{sessionId}', { params: { path: { sessionId } } })

    expect(response.status).toBe(204)
    const { data: after } = await undagi.as('citra').GET('/account/sessions')
    expect(after?.map(({ id }) => id)).toContain(sessionId)
  })

  test('signs out everywhere: no session is left, and all open pages close', async () => {
    const [desk, other] = [await signInFrom('citra', firefox), await signInFrom('citra', phone)]
    const pages = [await listenAs(desk), await listenAs(other)]

    expect((await desk.client.DELETE('/account/sessions')).response.status).toBe(204)

    await Promise.all(pages.map(({ ended }) => ended))
    expect([await statusOf(desk), await statusOf(other)]).toEqual([401, 401])
  })
})

describe('changing the password', () => {
  const newPassword = 'perahu kertas di atas meja'
  const change = ({ client }: SignedInDevice, body: { currentPassword: string; newPassword: string }) =>
    client.PUT('/account/password', { body })

  test('takes the old one, ends all other sessions at once, and the new one is the only one from then on', async () => {
    const [desk, other] = [await signInFrom('dedi', firefox), await signInFrom('dedi', phone)]
    const page = await listenAs(other)

    const { response } = await change(desk, { currentPassword: testPassword, newPassword })
    expect(response.status).toBe(204)

    await page.ended
    // Whoever has copied the cookie of this browser is out too: it has a new one.
    expect([await statusOf(desk), await statusOf(other)]).toEqual([401, 401])
    expect(await statusOf(withCookie(cookieIn(response)))).toBe(200)
    const body = { email: 'dedi@undagi.test', password: testPassword }
    expect((await undagi.stranger.POST('/session', { body })).response.status).toBe(401)
    expect(await statusOf(await signInFrom('dedi', phone, newPassword))).toBe(200)
  })

  test('is refused without the old one, and guessing it there is slowed down like at the door', async () => {
    const desk = await signInFrom('ani')
    const answers = []
    for (let n = 0; n < 7; n += 1)
      answers.push(await change(desk, { currentPassword: `tebakan ${n}`, newPassword }))

    expect(answers[0]?.error).toMatchObject({ status: 422, code: 'session.wrong_password' })
    expect(answers.at(-1)?.error).toMatchObject({ status: 429 })
    undagi.clock.advanceBy(60_000)
  })

  test.each([
    ['pendek', 'paling sedikit 12'],
    ['x'.repeat(129), 'paling panjang 128'],
    ['rahasia12345', 'mudah ditebak'],
    ['unbelievable', 'sering dipakai'],
    ['Ani@Undagi.Test', 'mudah ditebak'],
  ])('to "%s" is refused in words', async (weak, words) => {
    const { error } = await change(await signInFrom('ani'), {
      currentPassword: testPassword,
      newPassword: weak,
    })

    expect(error).toMatchObject({
      status: 422,
      code: 'session.weak_password',
      errors: [{ path: '/newPassword', message: expect.stringContaining(words) }],
    })
  })

  test('takes 128 characters of any script, all of which count', async () => {
    const long = [...'ꦲꦏ꧀ꦱꦫ🌋é lontar '.repeat(12)].slice(0, 128).join('').normalize('NFKC')
    const desk = await signInFrom('ani')
    expect((await change(desk, { currentPassword: testPassword, newPassword: long })).response.status).toBe(
      204,
    )

    const but = (password: string) =>
      undagi.stranger.POST('/session', { body: { email: 'ani@undagi.test', password } })
    expect((await but([...long].slice(0, -1).join(''))).response.status).toBe(401)
    expect((await but(`${long}x`)).response.status).toBe(401)
    // What a keyboard sends in parts is the same password.
    expect((await but(long.normalize('NFD'))).response.status).toBe(200)
  })
})

test('who signs in with the old password while it is changed is out with everybody else', async () => {
  const desk = await signInFrom('eka', firefox)
  const body = { email: 'eka@undagi.test', password: testPassword }
  const attempts: Promise<Response>[] = []
  const storm = setInterval(
    () => attempts.push(undagi.stranger.POST('/session', { body }).then(({ response }) => response)),
    10,
  )

  const newPassword = 'perahu kertas di atas meja'
  await desk.client.PUT('/account/password', { body: { currentPassword: testPassword, newPassword } })
  clearInterval(storm)

  const alive = (await Promise.all(attempts)).map(async (response) =>
    statusOf(withCookie(cookieIn(response))),
  )
  expect(attempts.length).toBeGreaterThan(3)
  expect(new Set(await Promise.all(alive))).toEqual(new Set([401]))
})

test('what stands in the database lets nobody in', async () => {
  const { cookie } = await signInFrom('fani')
  const tokens = await undagi.database.signin.select({ token: session.token }).from(session)

  expect(tokens.map(({ token }) => token)).not.toContain(cookie.split('=')[1])
  for (const { token } of tokens) expect(await statusOf(withCookie(`undagi_session=${token}`))).toBe(401)
})

describe('a session that nobody uses', () => {
  const hour = 60 * 60_000
  let idle: TestApp
  beforeAll(async () => {
    idle = await createTestApp({ 'kota-arang': { ani: ['internal_assessor'] } }, { idleSeconds: 3_600 })
  })
  afterAll(() => idle.close())

  test('is not kept alive by a page that reads again by itself', async () => {
    const other = await createTestApp(
      { 'kota-arang': { budi: ['internal_assessor'] } },
      { idleSeconds: 3_600 },
    )
    const body = { email: 'budi@undagi.test', password: testPassword }
    const { response } = await other.stranger.POST('/session', { body })
    const headers = { cookie: cookieIn(response) }
    const statuses: number[] = []
    for (let n = 0; n < 2; n += 1) {
      other.clock.advanceBy(0.6 * hour)
      statuses.push((await other.fetch(new Request(`${origin}/api/session`, { headers }))).status)
    }
    await other.close()

    expect(statuses).toEqual([200, 401])
  })

  test('ends after an hour; one that is used lives on, but not beyond twelve', async () => {
    const ask = async () => {
      const headers = { 'x-undagi-attended': '1' }
      const { response } = await idle.as('ani').GET('/session', { headers })
      // The keeper writes beside the request.
      await expect
        .poll(() => lastSeen(idle))
        .toBe(response.ok ? idle.clock.now().getTime() : await lastSeen(idle))
      return response.status
    }
    for (let n = 0; n < 12; n += 1) {
      expect(await ask()).toBe(200)
      idle.clock.advanceBy(0.95 * hour)
    }
    expect(await ask()).toBe(200)
    idle.clock.advanceBy(0.65 * hour)
    expect(await ask()).toBe(401)
  })
})

async function lastSeen({ database }: TestApp): Promise<number | undefined> {
  const [row] = await database.signin.select({ at: session.lastSeenAt }).from(session)
  return row?.at.getTime()
}
