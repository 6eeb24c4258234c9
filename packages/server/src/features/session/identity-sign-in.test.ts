import { createApiClient } from '@undagi/api-client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApp, origin, type TestApp } from '../../testing/create-test-app.ts'
import { type IdentityServer, startIdentityServer, visit } from '../../testing/identity-server.ts'
import { readLog } from '../../testing/read-log.ts'
import { testPassword } from '../../testing/seed-institutions.ts'

const home = `${origin}/masuk/instansi`
let undagi: TestApp
let sso: IdentityServer
let providerId = ''
beforeAll(async () => {
  sso = await startIdentityServer(home)
  undagi = await createTestApp(
    {
      'kota-arang': {
        ani: ['administrator'],
        budi: ['internal_assessor'],
        citra: ['internal_assessor'],
        dedi: ['coordinator'],
        tamu: ['internal_assessor'],
      },
      'kota-bara': { tamu: ['internal_assessor'] },
    },
    { identityHosts: ['localhost'] },
  )
  expect((await register('ani')).response.status).toBe(204)
  const { data: names } = await undagi.stranger.GET('/session/identity-providers')
  providerId = names?.[0]?.id ?? ''
})
afterAll(async () => {
  await undagi.close()
  await sso.stop()
})

const place = () => ({ path: { institutionId: undagi.institution('kota-arang').id } })
const register = (by: string, more: { issuer?: string; password?: string } = {}) =>
  undagi.as(by).POST('/institutions/{institutionId}/identity-providers', {
    params: place(),
    body: {
      ...{ name: 'SSO Kota Arang', issuer: sso.issuer, clientId: sso.clientId },
      ...{ clientSecret: sso.clientSecret, password: testPassword, ...more },
    },
  })

/** A browser with its cookies, which are kept from one request to the next. */
function openBrowser() {
  const cookies = new Map<string, string>()
  const client = createApiClient({
    baseUrl: `${origin}/api`,
    fetch: async (request: Request) => {
      request.headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
      const response = await undagi.fetch(request)
      for (const line of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
        if (value === '') cookies.delete(name)
        else cookies.set(name, value)
      }
      return response
    },
  })
  return { ...client, has: (name: string) => cookies.has(name) }
}
type Browser = ReturnType<typeof openBrowser>

const leave = async (browser: Browser) =>
  (await browser.POST('/session/identity', { body: { providerId } })).data?.url ?? ''
const comeBack = (browser: Browser, query: string) =>
  browser.POST('/session/identity/answer', { body: { query } })

async function goThrough(browser: Browser, subject: string, email = `${subject}@arang.test`) {
  sso.signsIn({ subject, email })
  return comeBack(browser, await visit(await leave(browser), home))
}

/** The one sign-in with the own password, and the two are one. */
async function linkTo(person: string, subject: string) {
  const browser = openBrowser()
  const { data } = await goThrough(browser, subject)
  const ticket = data !== undefined && 'ticket' in data ? data.ticket : ''
  const body = { email: `${person}@undagi.test`, password: testPassword }
  expect((await browser.POST('/session', { body })).response.status).toBe(200)
  return browser.POST('/account/identities', { body: { ticket } })
}

describe('whoever has an account of the institution', () => {
  test('signs in once with their own password, and from then on without', async () => {
    expect((await linkTo('budi', 'pegawai-1')).response.status).toBe(204)

    const browser = openBrowser()
    const { data, response } = await goThrough(browser, 'pegawai-1')

    expect(response.status).toBe(200)
    expect(data).toMatchObject({ person: { name: 'budi' } })
    expect(browser.has('undagi_session')).toBe(true)
    const { data: links } = await browser.GET('/account/identities')
    expect(links).toMatchObject([{ providerName: 'SSO Kota Arang', email: 'pegawai-1@arang.test' }])
    const log = await readLog(undagi.database)
    expect(log.at(-1)).toMatchObject({
      ...{ operation: 'answerIdentity', outcome: 'done', actor_name: 'budi' },
      details: { event: 'signed_in', method: 'identity_provider' },
    })
  })

  test('is let in to nothing because an account here has the address that the provider names', async () => {
    const browser = openBrowser()
    const { data, response } = await goThrough(browser, 'penyerang', 'citra@undagi.test')

    expect(response.status).toBe(202)
    expect(data).toMatchObject({ next: 'link', provider: 'SSO Kota Arang', email: 'citra@undagi.test' })
    expect(browser.has('undagi_session')).toBe(false)
  })

  test('cannot link it in a session of before, which somebody may have left open', async () => {
    undagi.clock.advanceBy(1_000)
    const { data } = await goThrough(openBrowser(), 'pegawai-9')
    const ticket = data !== undefined && 'ticket' in data ? data.ticket : ''

    const old = await undagi.as('citra').POST('/account/identities', { body: { ticket } })
    expect(old.error).toMatchObject({ status: 422, code: 'session.ticket_not_valid' })
  })

  test('is asked for the second step all the same where a role needs one', async () => {
    const params = place()
    expect((await linkTo('dedi', 'pegawai-3')).response.status).toBe(204)
    const require = (roles: 'coordinator'[]) =>
      undagi
        .as('ani')
        .PUT('/institutions/{institutionId}/security/required-roles', { params, body: { roles } })
    await require(['coordinator'])

    const browser = openBrowser()
    const { data } = await goThrough(browser, 'pegawai-3')

    expect(data).toMatchObject({ next: 'enrolment' })
    expect(browser.has('undagi_session')).toBe(false)
    await require([])
  })

  test('who works elsewhere too is not let in by it: another institution’s provider would open their work there', async () => {
    const { error } = await linkTo('tamu', 'pegawai-4')

    expect(error).toMatchObject({ status: 403, code: 'session.identity_elsewhere' })
  })
})

describe('an answer', () => {
  test('is read once, in the browser that left, and only as the provider gave it', async () => {
    const browser = openBrowser()
    sso.signsIn({ subject: 'pegawai-1', email: 'budi@arang.test' })
    const query = await visit(await leave(browser), home)

    const elsewhere = await comeBack(openBrowser(), query)
    const again = await comeBack(browser, query)

    // Taken by the first who tries, so that a stolen one is worth nothing and the person begins anew.
    for (const { error } of [elsewhere, again])
      expect(error).toMatchObject({ code: 'session.ticket_not_valid' })
    const other = openBrowser()
    const forged = new URLSearchParams(await visit(await leave(other), home))
    forged.set('code', 'tebakan')
    expect((await comeBack(other, forged.toString())).error).toMatchObject({
      code: 'session.identity_refused',
    })
    const log = await readLog(undagi.database)
    expect(log.slice(-3).map(({ operation, outcome }) => `${operation} ${outcome}`)).toEqual(
      Array(3).fill('answerIdentity refused'),
    )
  })

  test('of another issuer, or to a question asked in another browser, is refused', async () => {
    const browser = openBrowser()
    const other = new URLSearchParams(await visit(await leave(browser), home))
    other.set('iss', 'https://sso.penyerang.test')
    expect((await comeBack(browser, other.toString())).error).toMatchObject({
      code: 'session.identity_refused',
    })

    const [mine, theirs] = [openBrowser(), openBrowser()]
    const answers = [await visit(await leave(mine), home), await visit(await leave(theirs), home)]
    const mixed = new URLSearchParams(answers[0])
    mixed.set('code', new URLSearchParams(answers[1]).get('code') ?? '')
    expect((await comeBack(mine, mixed.toString())).error).toMatchObject({ code: 'session.identity_refused' })
  })

  test('that comes late is refused', async () => {
    const browser = openBrowser()
    const query = await visit(await leave(browser), home)
    undagi.clock.advanceBy(11 * 60_000)

    expect((await comeBack(browser, query)).error).toMatchObject({ code: 'session.ticket_not_valid' })
  })
})

describe('a provider', () => {
  test('is registered by an administrator with their password, and by nobody else', async () => {
    expect((await register('budi')).error).toMatchObject({ status: 403 })
    expect((await register('tamu')).error).toMatchObject({ status: 403 })
    expect((await register('ani', { password: 'salah' })).error).toMatchObject({
      code: 'session.wrong_password',
    })
    expect((await register('ani')).error).toMatchObject({ code: 'identity_providers.exists' })
  })

  test('never gives its secret back, and keeps it encrypted', async () => {
    const { data } = await undagi
      .as('ani')
      .GET('/institutions/{institutionId}/identity-providers', { params: place() })
    const { rows } = await undagi.database.signin.execute('SELECT * FROM signin.identity_provider')

    expect(data).toMatchObject({ redirectUri: home, providers: [{ name: 'SSO Kota Arang' }] })
    for (const seen of [data, rows]) expect(JSON.stringify(seen)).not.toContain(sso.clientSecret)
  })

  test.each([
    ['http://sso.undagi.test'],
    ['https://127.0.0.1:5432'],
    ['https://[::1]/'],
    ['https://10.1.2.3/realms/a'],
    ['https://169.254.169.254/latest'],
    ['http://localhost:1/'],
  ])('at %s is not asked, or does not answer for itself', async (issuer) => {
    expect((await register('ani', { issuer })).error).toMatchObject({ code: 'identity_providers.unusable' })
  })

  test('that calls itself something else is refused', async () => {
    const issuer = `${sso.issuer}/lain`
    expect((await register('ani', { issuer })).error).toMatchObject({ code: 'identity_providers.unusable' })
  })

  test('that is removed lets nobody in, and whoever came in through it is out', async () => {
    const browser = openBrowser()
    expect((await goThrough(browser, 'pegawai-1')).response.status).toBe(200)

    const path = { ...place().path, providerId }
    const removed = await undagi
      .as('ani')
      .DELETE('/institutions/{institutionId}/identity-providers/{providerId}', { params: { path } })

    expect(removed.response.status).toBe(204)
    expect((await browser.GET('/session')).response.status).toBe(401)
    expect((await browser.POST('/session/identity', { body: { providerId } })).error).toMatchObject({
      code: 'session.identity_refused',
    })
  })
})
