import { afterAll, beforeAll, expect, test } from 'vitest'
import { webhooks } from '../../platform/database/tables/webhooks.tables.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { readLog } from '../../testing/read-log.ts'
import { startReceiver } from '../../testing/receiver-for-test.ts'
import { registerWebhook } from '../../testing/register-webhook.ts'
import { testPassword } from '../../testing/seed-institutions.ts'
import { signDelivery } from './sign-delivery.ts'

const at = 'kota-arang'
let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp(
    {
      [at]: { admin: ['administrator'], ani: ['internal_assessor'], koor: ['coordinator'] },
      'kota-bara': { dedi: ['administrator'] },
    },
    { webhookHosts: ['localhost'] },
  )
})
afterAll(() => undagi.close())

const place = () => ({ institutionId: undagi.institution(at).id })
const list = (person: string) =>
  undagi.as(person).GET('/institutions/{institutionId}/webhooks', { params: { path: place() } })
const register = (person: string, url: string, password = testPassword) =>
  undagi.as(person).POST('/institutions/{institutionId}/webhooks', {
    params: { path: place() },
    body: { name: 'Grup obrolan', url, password },
  })
const pathTo = (webhookId: string) => ({ params: { path: { ...place(), webhookId } } })
const setState = (person: string, webhookId: string, state: 'active' | 'paused') =>
  undagi.as(person).PUT('/institutions/{institutionId}/webhooks/{webhookId}/state', {
    ...pathTo(webhookId),
    body: { state },
  })
const tryIt = (person: string, webhookId: string) =>
  undagi.as(person).POST('/institutions/{institutionId}/webhooks/{webhookId}/tests', pathTo(webhookId))
const deliveriesOf = (person: string, webhookId: string) =>
  undagi.as(person).GET('/institutions/{institutionId}/webhooks/{webhookId}/deliveries', pathTo(webhookId))
const remove = (person: string, webhookId: string) =>
  undagi.as(person).DELETE('/institutions/{institutionId}/webhooks/{webhookId}', pathTo(webhookId))

test('the secret is shown once, and stands in the database only sealed', async () => {
  const { url } = await startReceiver()
  const { data } = await register('admin', url)
  const secret = data?.secret ?? ''

  expect(secret).toMatch(/^whsec_/)
  expect(JSON.stringify((await list('admin')).data)).not.toContain(secret)
  const rows = await undagi.database.asOperator(
    { institutions: [undagi.institution(at).id], at: undagi.clock.now() },
    (db) => db.select().from(webhooks),
  )
  expect(JSON.stringify(rows)).not.toContain(secret)
  expect(await undagi.services.vault.open(rows[0]?.secretSealed ?? '')).toBe(secret)
})

test('the log of the institution says who registered what and where it leads, without the address’s own secrets', async () => {
  const { url } = await startReceiver()
  await register('admin', `${url}?kunci=rahasia-penerima`)

  const entries = await readLog(undagi.database)
  const entry = entries.findLast(({ operation }) => operation === 'registerWebhook')
  expect(entry?.details).toMatchObject({ webhooks: [{ name: 'Grup obrolan', host: new URL(url).host }] })
  expect(JSON.stringify(entries)).not.toContain('rahasia-penerima')
})

test('only an administrator of the institution, who knows their own password, registers an address', async () => {
  const { url } = await startReceiver()
  for (const person of ['ani', 'koor']) {
    expect((await register(person, url)).response.status, person).toBe(403)
    expect((await list(person)).response.status, person).toBe(403)
  }
  expect((await register('dedi', url)).response.status).toBe(404)
  expect((await list('dedi')).response.status).toBe(404)
  expect((await register('admin', url, 'tebakan')).error?.code).toBe('session.wrong_password')
})

test.each([
  ['http://chat.kota.go.id/undagi', 'webhooks.not_https'],
  ['https://10.0.0.7/undagi', 'webhooks.own_network'],
  ['https://undagi.invalid/', 'webhooks.unknown_host'],
  ['ftp://chat.kota.go.id/', 'request.invalid'],
])('%s is refused: %s', async (url, code) => {
  expect((await register('admin', url)).error?.code).toBe(code)
})

test('the same address is not registered twice, and an institution has five at most', async () => {
  const { url } = await startReceiver()
  const before = (await list('admin')).data?.webhooks.length ?? 0
  await register('admin', url)
  expect((await register('admin', url)).error?.code).toBe('webhooks.exists')
  for (let more = before + 1; more < 5; more += 1)
    expect((await register('admin', `${url}/${more}`)).response.status).toBe(201)

  expect((await register('admin', `${url}/enam`)).error?.code).toBe('webhooks.too_many')

  for (const { id } of (await list('admin')).data?.webhooks ?? []) await remove('admin', id)
  expect((await list('admin')).data?.webhooks).toEqual([])
})

test('a test goes at once, signed, and shows what was answered; it stands in the list of deliveries', async () => {
  const receiver = await startReceiver()
  const { webhook, secret } = await registerWebhook(undagi, { at, by: 'admin', url: receiver.url })

  const { data: tried } = await tryIt('admin', webhook.id)
  receiver.answers(500)
  expect((await tryIt('admin', webhook.id)).data).toMatchObject({
    ...{ outcome: 'answered', status: 500, answer: 'tidak sekarang' },
  })

  expect(tried).toMatchObject({ outcome: 'accepted', status: 204 })
  const [received] = receiver.received
  const body = received?.body ?? ''
  expect(JSON.parse(body)).toMatchObject({ type: 'test', deliveryId: tried?.deliveryId })
  expect(received?.headers).toMatchObject(
    signDelivery(secret, { id: tried?.deliveryId ?? '', at: undagi.clock.now(), body }),
  )
  const { data } = await deliveriesOf('admin', webhook.id)
  expect(data?.deliveries.map(({ kind, state }) => `${kind} ${state}`).sort()).toEqual([
    'test delivered',
    'test failed',
  ])
  // Only reminders count against an address.
  expect((await list('admin')).data?.webhooks[0]).toMatchObject({ failuresInRow: 0, state: 'active' })
  await remove('admin', webhook.id)
})

test('an address is tried ten times a minute at most', async () => {
  const { url, received } = await startReceiver()
  const { webhook } = await registerWebhook(undagi, { at, by: 'admin', url })
  for (let tries = 0; tries < 10; tries += 1) await tryIt('admin', webhook.id)

  expect((await tryIt('admin', webhook.id)).error?.code).toBe('webhooks.too_many_tests')
  expect(received).toHaveLength(10)
  undagi.clock.advanceBy(61_000)
  expect((await tryIt('admin', webhook.id)).response.status).toBe(200)
  await remove('admin', webhook.id)
})

test('an administrator pauses and resumes it; once removed it is nobody’s to see, and never was elsewhere', async () => {
  const { url } = await startReceiver()
  const { webhook } = await registerWebhook(undagi, { at, by: 'admin', url })
  expect((await setState('admin', webhook.id, 'paused')).data).toMatchObject({
    ...{ state: 'paused', pausedByName: 'admin' },
  })
  expect((await setState('admin', webhook.id, 'active')).data).toMatchObject({ state: 'active' })
  for (const act of [tryIt, deliveriesOf, remove]) {
    expect((await act('ani', webhook.id)).response.status).toBe(403)
    expect((await act('dedi', webhook.id)).response.status).toBe(404)
  }
  expect((await setState('ani', webhook.id, 'paused')).response.status).toBe(403)

  expect((await remove('admin', webhook.id)).response.status).toBe(204)
  for (const act of [tryIt, deliveriesOf, remove])
    expect((await act('admin', webhook.id)).error).toMatchObject({ code: 'webhooks.not_found' })
  expect((await setState('admin', webhook.id, 'active')).error?.code).toBe('webhooks.not_found')
})
