import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../app.ts'
import { createTestApp, origin, type TestApp } from '../testing/create-test-app.ts'
import { listOperations, methodOf } from '../testing/operations.ts'
import { readLog } from '../testing/read-log.ts'
import { sessionOf, testPassword } from '../testing/seed-institutions.ts'

// What stands around every route, whatever it does.

let undagi: TestApp
let overHttps: TestApp
const secureOrigin = 'https://undagi.kota.test'
const proxy = '192.0.2.1'
beforeAll(async () => {
  const seed = { 'kota-arang': { ani: ['administrator'], budi: ['administrator'] } } as const
  undagi = await createTestApp(seed)
  overHttps = await createTestApp(seed, { publicAddress: secureOrigin, trustProxy: [proxy] })
})
afterAll(async () => {
  await undagi.close()
  await overHttps.close()
})

interface Asked {
  readonly method?: string
  readonly path?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  readonly at?: string
}

const ask = (
  app: TestApp,
  { method = 'GET', path = '/api/session', headers = {}, body, at = origin }: Asked,
) => app.fetch(new Request(`${at}${path}`, { method, headers, ...(body !== undefined && { body }) }))

const asAni = { cookie: `undagi_session=${sessionOf('ani')}` }
const asAniSecurely = { cookie: `__Host-undagi_session=${sessionOf('ani')}` }
const json = { 'content-type': 'application/json' }
const credentials = JSON.stringify({ email: 'ani@undagi.test', password: testPassword })

const ofPages = [
  "script-src 'self';",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
]

/** Of every operation, as somebody with a session and as a stranger who signs in. */
async function everyAnswer(app: TestApp, at: string, cookie: string): Promise<Response[]> {
  const answers = [
    await ask(app, { at, method: 'POST', headers: json, body: credentials }),
    await ask(app, { at, path: '/masuk' }),
    await ask(app, { at, path: '/api/tidak-ada', headers: { cookie } }),
  ]
  for (const [name, { path, body }] of Object.entries(listOperations(app, 'kota-arang'))) {
    const sent = body === undefined ? {} : { body: JSON.stringify(body), headers: { cookie, ...json } }
    answers.push(
      await ask(app, { at, method: methodOf(name), path: `/api${path}`, headers: { cookie }, ...sent }),
    )
  }
  for (const { body } of answers) await body?.cancel()
  return answers
}

describe('every answer', () => {
  test('carries the headers that keep a browser from what it need not do, and its number', async () => {
    const answers = await everyAnswer(overHttps, secureOrigin, `__Host-undagi_session=${sessionOf('budi')}`)

    expect(answers.length).toBeGreaterThan(60)
    for (const { headers } of answers) {
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'none'")
      // What is shut off altogether is a file to take along; whatever else a browser opens runs our own scripts alone.
      if (policy === "default-src 'none'; sandbox") expect(headers.get('content-disposition')).not.toBeNull()
      else for (const part of ofPages) expect(policy).toContain(part)
      expect(policy).not.toMatch(/unsafe|data:|https?:|\*/)
      expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('same-origin')
      expect(headers.get('permissions-policy')).toContain('camera=()')
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
      expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
    }
  })

  test('that sets a cookie sets it for this host alone, over https alone, out of reach of scripts', async () => {
    const answers = await everyAnswer(overHttps, secureOrigin, `__Host-undagi_session=${sessionOf('budi')}`)
    const cookies = answers.flatMap(({ headers }) => headers.getSetCookie())

    expect(cookies.length).toBeGreaterThan(3)
    for (const cookie of cookies) {
      expect(cookie).toMatch(/^__Host-undagi_\w+=[\w%-]*; /)
      expect(cookie).toMatch(/; Path=\/;/)
      expect(cookie).toContain('; HttpOnly')
      expect(cookie).toContain('; Secure')
      expect(cookie).toContain('; SameSite=Lax')
      expect(cookie).not.toContain('Domain')
    }
  })

  test('without https asks for none of it that would lock a browser out', async () => {
    const answers = await everyAnswer(undagi, origin, `undagi_session=${sessionOf('budi')}`)

    for (const { headers } of answers) {
      expect(headers.get('strict-transport-security')).toBeNull()
      for (const cookie of headers.getSetCookie()) {
        expect(cookie).toMatch(/^undagi_\w+=/)
        expect(cookie).toContain('; HttpOnly')
        expect(cookie).toContain('; SameSite=Lax')
        expect(cookie).not.toContain('Secure')
      }
    }
  })
})

describe('over https', () => {
  test('a cookie without the prefix, which a neighbouring host could have set, opens nothing', async () => {
    expect((await ask(overHttps, { at: secureOrigin, headers: asAniSecurely })).status).toBe(200)
    expect((await ask(overHttps, { at: secureOrigin, headers: asAni })).status).toBe(401)
  })

  test('what a request says of itself changes nothing: the configured address does', async () => {
    const claims = { 'x-forwarded-proto': 'http', origin: secureOrigin }
    const answer = await ask(overHttps, {
      ...{ at: 'http://undagi.kota.test', method: 'POST', body: credentials },
      headers: { ...json, ...claims },
    })

    expect(answer.status).toBe(200)
    expect(answer.headers.getSetCookie()).toEqual([expect.stringMatching(/^__Host-.*Secure/)])
  })
})

describe('another host', () => {
  // Refusals of one network are written down up to so many a minute, and every operation was just asked as nobody.
  beforeAll(() => undagi.clock.advanceBy(61_000))

  const places = ['http://elsewhere.example', 'http://undagi.test.elsewhere.example', 'http://127.0.0.1']

  test.each(places)('%s is refused, and the refusal of a session stands in the log', async (at) => {
    const page = await ask(undagi, { at, path: '/masuk' })
    const answer = await ask(undagi, { at, headers: asAni })

    expect(page.status).toBe(421)
    expect(answer.status).toBe(421)
    expect(await answer.json()).toMatchObject({ code: 'request.unknown_host' })
    expect((await readLog(undagi.database)).at(-1)).toMatchObject({
      ...{ operation: 'getSession', outcome: 'refused', actor_name: 'ani' },
      details: { code: 'request.unknown_host' },
    })
  })

  test('nobody signs in there, and the attempt stands in the log', async () => {
    const answer = await ask(undagi, {
      ...{ at: 'http://elsewhere.example', method: 'POST', headers: json, body: credentials },
    })

    expect(answer.status).toBe(421)
    expect(answer.headers.getSetCookie()).toEqual([])
    expect((await readLog(undagi.database)).at(-1)).toMatchObject({
      ...{ operation: 'signIn', outcome: 'refused', details: { code: 'request.unknown_host' } },
    })
  })

  test('claimed beside the real one is not believed: no answer ever names it', async () => {
    const claims = {
      ...{ 'x-forwarded-host': 'elsewhere.example', forwarded: 'host=elsewhere.example' },
      ...{ 'x-original-url': '/elsewhere.example', 'x-host': 'elsewhere.example' },
    }
    for (const path of ['/api/docs', '/api/openapi.json', '/api/session', '/api/tidak-ada', '/masuk']) {
      const answer = await ask(undagi, { path, headers: { ...asAni, ...claims } })
      expect(await answer.text()).not.toContain('elsewhere.example')
      expect(JSON.stringify([...answer.headers])).not.toContain('elsewhere.example')
    }
  })

  test('may ask for health, which says nothing', async () => {
    expect((await ask(undagi, { at: 'http://10.0.0.7', path: '/api/health' })).status).toBe(200)
  })
})

test('without a configured address numbers and localhost are answered, names are not', async () => {
  const app = createApp(undagi.services, {
    ...{ webFolder: null, publicAddress: null, trustProxy: false, reportFailure: () => {} },
  })
  const status = async (at: string) =>
    (await app.fetch(new Request(`${at}/api/session`, { headers: asAni }))).status

  expect(await status('http://127.0.0.1:8080')).toBe(200)
  expect(await status('http://[::1]:8080')).toBe(200)
  expect(await status('http://localhost:8080')).toBe(200)
  expect(await status('http://rebound.elsewhere.example:8080')).toBe(421)
})

describe('the address that a proxy names', () => {
  const signInFrom = async (remoteAddress: string) => {
    const request = new Request(`${secureOrigin}/api/session`, {
      ...{ method: 'POST', headers: { ...json, 'x-forwarded-for': '203.0.113.5' } },
      body: JSON.stringify({ email: 'ani@undagi.test', password: 'bukan ini' }),
    })
    await overHttps.fetch(request, remoteAddress)
    return (await readLog(overHttps.database)).at(-1)?.address
  }

  test('stands in the log where the proxy is ours, and only there', async () => {
    expect(await signInFrom(proxy)).toBe('203.0.113.5')
    expect(await signInFrom('198.51.100.9')).toBe('198.51.100.9')
  })
})

describe('a page of another site', () => {
  const hostile = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }

  test('changes nothing with the cookie of whoever has it open, and the refusal stands in the log', async () => {
    const answer = await ask(undagi, { method: 'DELETE', headers: { ...asAni, ...hostile } })

    expect(answer.status).toBe(403)
    expect((await readLog(undagi.database)).at(-1)).toMatchObject({
      ...{ operation: 'signOut', outcome: 'refused', actor_name: 'ani' },
      details: { code: 'request.cross_origin' },
    })
    expect((await ask(undagi, { headers: asAni })).status).toBe(200)
  })

  test('on a neighbouring origin that calls itself same-origin is not believed', async () => {
    const headers = { ...asAni, origin: 'http://undagi.test:8081', 'sec-fetch-site': 'same-origin' }

    expect((await ask(undagi, { method: 'DELETE', headers })).status).toBe(403)
  })

  test.each([
    ['text/plain', credentials],
    ['application/x-www-form-urlencoded', 'email=ani%40undagi.test'],
    ['multipart/form-data; boundary=x', '--x--'],
  ])('cannot send %s as a form can: bodies are JSON', async (type, body) => {
    const answer = await ask(undagi, { method: 'POST', headers: { 'content-type': type }, body })

    expect(answer.status).toBe(415)
    expect(await answer.json()).toMatchObject({ code: 'request.unsupported_type' })
  })

  test('is granted nothing when its browser asks beforehand', async () => {
    const asking = { ...hostile, 'access-control-request-method': 'DELETE' }
    const answer = await ask(undagi, { method: 'OPTIONS', headers: asking })

    expect(answer.status).toBe(401)
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
  })
})

test('an import takes a file, and nothing that a form could send', async () => {
  const path = `/api/institutions/${undagi.institution('kota-arang').id}/imports?kind=ratings&fileName=a.csv`
  const send = (type: string) =>
    ask(undagi, { path, method: 'POST', headers: { ...asAni, 'content-type': type }, body: 'x' })

  expect((await send('text/plain')).status).toBe(415)
  expect((await send('application/octet-stream')).status).toBe(422)
})

test('whoever is nobody yet may send little, and is told how much', async () => {
  const body = JSON.stringify({ email: 'ani@undagi.test', password: 'x'.repeat(20_000) })
  const answer = await ask(undagi, { method: 'POST', headers: json, body })

  expect(answer.status).toBe(413)
  expect(await answer.json()).toMatchObject({ code: 'request.too_large', detail: 'Batasnya 16 KB.' })
})
