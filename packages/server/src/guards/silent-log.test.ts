import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../app.ts'
import { createLog } from '../platform/log/log.ts'
import { createMetrics } from '../platform/metrics/metrics.ts'
import { createTestApp, origin, type TestApp } from '../testing/create-test-app.ts'
import { sessionOf, testPassword } from '../testing/seed-institutions.ts'

// People's names, addresses, texts and secrets go through the whole application; what it tells of that is then read word by word.

const said = {
  password: 'SandiRahasiaSekali77',
  email: 'ayu.larasati@rahasia.go.id',
  name: 'Ayu Larasati Kencana',
  text: 'KebocoranJangkauan',
  cookie: 'session-of-ani',
  token: 'undangan-AAAABBBBCCCCDDDD',
  header: 'Basic RahasiaKepala',
  apiToken: 'undagi_RahasiaProgram',
  query: 'cari-RahasiaAlamat',
  address: '203.0.113.77',
} as const
const words = [...Object.values(said), testPassword, 'Larasati', 'rahasia.go.id', 'Rahasia']

const lines: string[] = []
let undagi: TestApp
let fetch: (path: string, init?: RequestInit) => Promise<Response>
let readMetrics: () => Promise<string>

beforeAll(async () => {
  undagi = await createTestApp({ 'kota-arang': { ani: ['administrator', 'internal_assessor'] } })
  const { services, clock, database } = undagi
  const log = createLog({ write: (line) => lines.push(line), clock })
  const { isReady, connections } = database
  const metrics = createMetrics({ version: '0', isReady, connections })
  readMetrics = metrics.text
  const app = createApp(services, {
    ...{ webFolder: null, publicAddress: origin, trustProxy: ['127.0.0.1'] },
    reportFailure: (error, requestId) => log.error('request_failed', error, { requestId }),
    observers: [(seen) => log.info('request', { ...seen }), metrics.observe],
  })
  fetch = async (path, init = {}) => {
    const headers = {
      cookie: `undagi_session=${said.cookie}; lain=${said.token}`,
      'content-type': 'application/json',
      'user-agent': said.text,
      authorization: said.header,
      'x-forwarded-for': said.address,
      ...init.headers,
    }
    return app.fetch(new Request(`${origin}/api${path}`, { ...init, headers }), {
      incoming: { socket: { remoteAddress: '127.0.0.1' } },
    })
  }
})
afterAll(() => undagi.close())

const another = { cookie: `lain=${said.token}` }
const json = (body: unknown) => ({ method: 'POST', body: JSON.stringify(body) })

test('what people type, who they are and what opens doors is in no line of the log and in no metric', async () => {
  const { id, assessments } = undagi.institution('kota-arang')
  const invitee = { name: said.name, email: said.email, roles: ['administrator'] }
  const rating = { expectedVersion: 0, value: '3', reason: said.text }
  const requests: [string, RequestInit?][] = [
    // In another browser: signing in ends the session that a browser had.
    ['/session', { ...json({ email: said.email, password: said.password }), headers: another }],
    ['/session', { ...json({ email: 'ani@undagi.test', password: testPassword }), headers: another }],
    ['/session', json({ email: said.email, password: said.password, [said.name]: 1 })],
    ['/session', { method: 'POST', body: `{"password": ${said.password}` }],
    ['/session', json({ email: said.email, password: said.password.repeat(2_000) })],
    ['/session', { method: 'DELETE', headers: { origin: `https://${said.query.toLowerCase()}.example` } }],
    [`/${said.query}?email=${said.email}`],
    [`/people/${encodeURIComponent(said.name)}`],
    [`/institutions/${said.query}/overview?x=${said.text}`],
    [`/institutions/${id}/invitations`, json(invitee)],
    [`/institutions/${id}/people`],
    ['/invitations/lookup', json({ token: said.token })],
    [`/assessments/${assessments[2024]}/indicators/2/rating`, { ...json(rating), method: 'PUT' }],
    [`/institutions/${id}/units`, json({ name: said.name, shortName: said.text })],
    ['/institutions', { headers: { cookie: '', authorization: `Bearer ${said.apiToken}` } }],
  ]
  for (const [path, init] of requests) await (await fetch(path, init)).text()

  expect(lines.length).toBe(requests.length)
  expect(lines.filter((line) => /"status":20[01]/.test(line)).length).toBeGreaterThanOrEqual(4)
  expectSilence(lines.join('\n'))
  expectSilence(await readMetrics())
})

test('nor does a failure of the database tell what it was about, and the line names the request', async () => {
  // The database's own words then hold what was typed, as they do with a broken constraint.
  await undagi.database.asOperator({ institutions: [], at: undagi.clock.now() }, async (db) => {
    await db.execute(sql`
      CREATE FUNCTION undagi.fail_aloud() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'cannot keep %, %', NEW.name, NEW USING DETAIL = NEW.name, HINT = NEW.name; END $$`)
    await db.execute(sql`
      CREATE TRIGGER fail_aloud BEFORE INSERT ON undagi.units FOR EACH ROW EXECUTE FUNCTION undagi.fail_aloud()`)
  })
  // Who signed in above did so in this very browser, and has left the session of before.
  await undagi.signInAgain('ani')
  lines.length = 0
  const { id } = undagi.institution('kota-arang')

  const response = await fetch(
    `/institutions/${id}/units`,
    json({ name: `${said.name} kedua`, shortName: said.text }),
  )

  expect(response.status).toBe(500)
  expectSilence(await response.text())
  const [failed, request] = lines.map((line) => JSON.parse(line))
  expect(failed).toMatchObject({
    ...{ level: 'error', event: 'request_failed', requestId: response.headers.get('x-request-id') },
    failure: { at: expect.any(Array) },
  })
  expect(JSON.stringify(failed)).toContain('P0001')
  expect(request).toMatchObject({ event: 'request', status: 500, code: 'server.unexpected' })
  expectSilence(lines.join('\n'))
})

function expectSilence(text: string): void {
  for (const word of words) expect(text).not.toContain(word)
  expect(text).not.toContain(sessionOf('ani'))
}
