import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApp, origin, type TestApp } from '../../testing/create-test-app.ts'
import { testPassword } from '../../testing/seed-institutions.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': { ani: ['administrator', 'internal_assessor'] },
    'kota-bara': { ani: ['internal_assessor'], budi: ['administrator'] },
  })
})
afterAll(() => undagi.close())

const signIn = (email: string, password: string) =>
  undagi.stranger.POST('/session', { body: { email, password } })

describe('signing in', () => {
  test('says who it is and what they may do where, and sets a cookie that scripts cannot read', async () => {
    const { data, response } = await signIn('ani@undagi.test', testPassword)

    expect(data?.person).toMatchObject({ name: 'ani', email: 'ani@undagi.test' })
    expect(data?.memberships.map(({ institution, role }) => `${institution.slug} ${role}`)).toEqual([
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

test('after thirty attempts a minute from one address the thirty-first is asked to wait', async () => {
  const statuses: number[] = []
  let last: Awaited<ReturnType<typeof signIn>> | undefined
  while (statuses.length < 40 && last?.response.status !== 429) {
    last = await signIn('siapa@undagi.test', 'tebakan')
    statuses.push(last.response.status)
  }

  expect(last?.error).toMatchObject({ status: 429, code: 'session.too_many_attempts' })
  expect(Number(last?.response.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(statuses.filter((status) => status === 401).length).toBeGreaterThan(15)
})
