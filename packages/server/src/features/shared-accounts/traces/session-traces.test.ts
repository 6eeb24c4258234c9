import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { sessionTrace } from '../../../platform/database/tables/session-trace.tables.ts'
import { createTestApp, origin, type TestApp } from '../../../testing/create-test-app.ts'
import { sessionOf } from '../../../testing/seed-institutions.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({ 'kota-arang': { ani: ['administrator'] } })
})
afterAll(() => undagi.close())
beforeEach(async () => {
  await undagi.database.signin.delete(sessionTrace)
  undagi.clock.advanceBy(61_000)
})

const desk = 'AAAAAAAAAAAAAAAAAAAAAA'
const windows = 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36'

async function ask(path: string, headers: Record<string, string>, method = 'GET'): Promise<Response> {
  const response = await undagi.fetch(
    new Request(`${origin}/api${path}`, { method, headers: { 'user-agent': windows, ...headers } }),
  )
  await undagi.services.traces.settle()
  return response
}
const cookies = (device: string | null, token = sessionOf('ani')) => ({
  cookie: [`undagi_session=${token}`, ...(device === null ? [] : [`undagi_device=${device}`])].join('; '),
})
const attended = { 'x-undagi-attended': '1' }
const traces = () => undagi.database.signin.select().from(sessionTrace)

test('a browser that is not known yet gets a cookie that scripts cannot read, and leaves nothing', async () => {
  const response = await ask('/session', cookies(null))

  expect(response.headers.get('set-cookie')).toMatch(/^undagi_device=[\w-]{22}; .*HttpOnly; .*SameSite=Lax/)
  expect(await traces()).toEqual([])
})

test('what is kept of a session: class of device, network, first and last time, five minutes of activity', async () => {
  await ask('/session', { ...cookies(desk), ...attended })
  const [trace] = await traces()

  const at = undagi.clock.now()
  expect(trace).toMatchObject({
    network: '127.0.0.0/24',
    deviceKind: 'computer',
    deviceLabel: 'Chrome di Windows',
  })
  expect(trace).toMatchObject({ startedAt: at, lastSeenAt: at, endedAt: null })
  expect(trace?.slots).toEqual([Math.floor(at.getTime() / 300_000)])
  expect(JSON.stringify(trace)).not.toContain(desk)
})

test('a page that reads again by itself is seen, and is nobody at work', async () => {
  await ask('/session', cookies(desk))

  expect((await traces()).map(({ slots }) => slots)).toEqual([[]])
})

test('a session that does not exist leaves nothing', async () => {
  expect((await ask('/session', { ...cookies(desk, 'made-up'), ...attended })).status).toBe(401)

  expect(await traces()).toEqual([])
})

test('a cookie that is none of ours is replaced', async () => {
  const response = await ask('/session', cookies('../../etc'))

  expect(response.headers.get('set-cookie')).toContain('undagi_device=')
})

test('when the session ends, so does what it leaves', async () => {
  await ask('/session', { ...cookies(desk), ...attended })
  expect((await ask('/session', { ...cookies(desk) }, 'DELETE')).status).toBe(204)

  expect((await traces()).map(({ endedAt }) => endedAt)).toEqual([expect.any(Date)])
})
