import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { session } from '../platform/database/tables/signin.tables.ts'
import { createTestApp, origin, type TestApp } from '../testing/create-test-app.ts'
import { readLog } from '../testing/read-log.ts'
import { sessionOf, testPassword } from '../testing/seed-institutions.ts'

// Whoever tries to get in, or to go on, with something that is not theirs: refused, and the log says so.

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': { ani: ['administrator'], budi: ['administrator'], luar: ['external_auditor'] },
  })
})
afterAll(() => undagi.close())

interface Asked {
  readonly method?: string
  readonly path?: string
  readonly cookie?: string
  readonly body?: unknown
  readonly from?: string
}

async function ask({ method = 'GET', path = '/session', cookie, body, from = '192.0.2.1' }: Asked) {
  const response = await undagi.fetch(
    new Request(`${origin}/api${path}`, {
      method,
      headers: {
        ...(cookie !== undefined && { cookie }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }),
    from,
  )
  await response.body?.cancel()
  return response
}

const withSession = (token: string) => `undagi_session=${token}`
const lastEntry = async () => (await readLog(undagi.database)).at(-1)
const refused = (operation: string, code: string) => ({ operation, outcome: 'refused', details: { code } })

/** Nobody's name stands at what nobody's session did. */
async function expectRefusedAsNobody(cookie: string): Promise<void> {
  const response = await ask({ cookie })
  const entry = await lastEntry()

  expect(response.status, cookie).toBe(401)
  expect(entry, cookie).toMatchObject({
    ...{ ...refused('getSession', 'session.required'), actor_name: null },
    request_id: response.headers.get('x-request-id'),
  })
}

describe('a session', () => {
  test('a token that was made up, bent, or belongs to nothing opens nothing, and each try stands in the log', async () => {
    const real = sessionOf('ani')
    const tokens = [
      'buatan-sendiri',
      real.toUpperCase(),
      `${real}x`,
      real.slice(0, -1),
      `${real}%00`,
      `${real}%20`,
      "' OR '1'='1",
      'eyJhbGciOiJub25lIn0.eyJzdWIiOiJhbmkifQ.',
      'x'.repeat(4_000),
    ]
    for (const token of tokens) await expectRefusedAsNobody(withSession(token))
    await expectRefusedAsNobody(`undagi_session=palsu; undagi_session=${real}`)
    expect((await ask({ cookie: withSession(real) })).status).toBe(200)
  })

  test('a session that was ended opens nothing, and each try stands in the log', async () => {
    const cookie = withSession(sessionOf('budi'))
    const signOut = { method: 'DELETE', cookie }

    expect((await ask(signOut)).status).toBe(204)
    await expectRefusedAsNobody(cookie)
    // The very request that was good a moment ago, sent again.
    expect((await ask(signOut)).status).toBe(401)
    expect(await lastEntry()).toMatchObject(refused('signOut', 'session.required'))
  })

  test('a session whose time is over opens nothing, and the try stands in the log', async () => {
    const cookie = withSession(sessionOf('ani'))
    undagi.clock.advanceBy(12 * 60 * 60 * 1000)

    await expectRefusedAsNobody(cookie)
    await keepSessions()
  })
})

describe('a role', () => {
  test('that ended a second ago opens nothing, and the try stands in the log under the name of who tried', async () => {
    const year = 365 * 24 * 60 * 60 * 1000
    const elapsed = undagi.clock.now().getTime() - startedAt
    undagi.clock.advanceBy(year - elapsed - 1_000)
    await keepSessions()
    const look = { path: '/institutions/kota-arang/overview', cookie: withSession(sessionOf('luar')) }
    expect((await ask(look)).status).toBe(200)

    undagi.clock.advanceBy(2_000)

    expect((await ask(look)).status).toBe(404)
    expect(await lastEntry()).toMatchObject({
      ...refused('getOverview', 'institutions.not_found'),
      actor_name: 'luar',
    })
  })
})

describe('signing in', () => {
  test.each([
    ['a Cyrillic a', 'аni@undagi.test'],
    ['letters of full width', 'ａｎｉ@undagi.test'],
    ['a dotless i', 'anı@undagi.test'],
    ['a space of no width', 'ani\u200b@undagi.test'],
    ['a turned reading direction', '\u202eina@undagi.test'],
    ['a host that looks like ours', 'ani@undаgi.test'],
    ['a second line', 'ani@undagi.test\r\nBcc: x@y.z'],
    ['markup', '<b>ani</b>@undagi.test'],
  ])(
    'with an address that only looks like another one (%s) is refused, and stands in the log',
    async (_, email) => {
      const body = { email, password: testPassword }
      const response = await ask({ method: 'POST', body, from: '192.0.2.2' })

      expect(response.status).toBe(422)
      expect(response.headers.getSetCookie()).toEqual([])
      expect(await lastEntry()).toMatchObject({
        ...refused('signIn', 'request.invalid'),
        address: '192.0.2.2',
      })
    },
  )
})

const startedAt = new Date('2026-03-02T02:00:00Z').getTime()

/** Of everybody, for another hour. */
async function keepSessions(): Promise<void> {
  const expiresAt = new Date(undagi.clock.now().getTime() + 60 * 60 * 1000)
  await undagi.database.signin.update(session).set({ expiresAt })
}
