import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { answerFor, askUnit } from '../../testing/ask-unit.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { startReceiver } from '../../testing/receiver-for-test.ts'
import { registerWebhook } from '../../testing/register-webhook.ts'
import { readOutbox } from '../../testing/smtp-server.ts'
import { pauseAfterMs } from '../webhooks/fold-webhook.ts'
import { signDelivery } from '../webhooks/sign-delivery.ts'
import { remind } from './start-reminding.ts'
import { tellEverywhere } from './start-telling-webhooks.ts'

const outbox = mkdtempSync(join(tmpdir(), 'undagi-outbox-'))
afterAll(() => rmSync(outbox, { recursive: true, force: true }))

const at = 'kota-arang'
const minuteMs = 60_000
const hourMs = 60 * minuteMs
let undagi: TestApp

// It is Monday 2 March 2026, nine in the morning in Jakarta.
beforeEach(async () => {
  undagi = await createTestApp(
    {
      [at]: { sari: ['respondent'], wati: ['unit_head'], admin: ['administrator'] },
      'kota-bara': { dedi: ['administrator'] },
    },
    { outbox, webhookHosts: ['localhost'] },
  )
  return () => undagi.close()
})

const ask = (indicatorCode: string) =>
  askUnit(undagi, { at, indicatorCode, dueOn: '2026-03-20', question: 'Ada aturan jam buka?' })

/** A receiver that is registered, with its secret. */
async function hook(by = 'admin', where = at) {
  const receiver = await startReceiver()
  const { webhook, secret } = await registerWebhook(undagi, { at: where, by, url: receiver.url })
  const standing = async () => {
    const { data } = await undagi.as(by).GET('/institutions/{institutionId}/webhooks', {
      params: { path: { institutionId: undagi.institution(where).id } },
    })
    return data?.webhooks.find(({ id }) => id === webhook.id)
  }
  const setState = (state: 'active' | 'paused') =>
    undagi.as(by).PUT('/institutions/{institutionId}/webhooks/{webhookId}/state', {
      params: { path: { institutionId: undagi.institution(where).id, webhookId: webhook.id } },
      body: { state },
    })
  return { ...receiver, webhook, secret, standing, setState }
}

/** What two servers do once a minute at the same time, and one of them once more. */
async function look() {
  await remind(undagi.services)
  await Promise.all([tellEverywhere(undagi.services), tellEverywhere(undagi.services)])
  await tellEverywhere(undagi.services)
}

test('what goes by letter goes to the address as well, once, signed, and to no other institution’s', async () => {
  const [own, other] = [await hook(), await hook('dedi', 'kota-bara')]
  await ask('1')

  await look()

  expect(other.received).toEqual([])
  expect(own.received).toHaveLength(1)
  const [{ headers, body } = { headers: {}, body: '' }] = own.received
  const told: unknown = JSON.parse(body)
  expect(told).toMatchObject({
    ...{ type: 'reminder', institution: { slug: at }, deliveryId: headers['webhook-id'] },
    ...{ to: { name: 'sari', email: 'sari@undagi.test' }, subject: expect.stringContaining('1 tugas') },
    text: expect.stringContaining('Ada aturan jam buka?'),
    tasks: [{ kind: 'contribution', step: 'given', indicatorCode: '1', daysLate: 0, unit: 'Dinas Uji' }],
  })
  const id = String(headers['webhook-id'])
  expect(headers).toMatchObject(signDelivery(own.secret, { id, at: undagi.clock.now(), body }))
  expect(await own.standing()).toMatchObject({ waiting: 0, failuresInRow: 0 })
})

test('nothing goes in quiet hours, and what was done meanwhile is not told any more', async () => {
  const own = await hook()
  own.answers(503)
  await ask('1')
  const second = await ask('2')
  await look()
  expect(own.received).toHaveLength(1)
  own.answers(204)
  undagi.clock.advanceBy(12 * hourMs)
  await look()
  expect(own.received).toHaveLength(1)

  await answerFor(undagi, at, second)
  undagi.clock.advanceBy(12 * hourMs)
  await look()

  const bodies = own.received.map(({ body }) => body)
  expect(bodies).toHaveLength(2)
  expect(bodies[1]).toContain('indikator 1')
  expect(bodies[1]).not.toContain('indikator 2')
})

test('all of it was done before it arrived: the address is not asked', async () => {
  const own = await hook()
  own.answers(503)
  const only = await ask('1')
  await look()
  await answerFor(undagi, at, only)
  own.answers(204)
  undagi.clock.advanceBy(2 * minuteMs)

  await look()

  expect(own.received).toHaveLength(1)
  expect(await own.standing()).toMatchObject({ waiting: 0 })
})

test('an address that fails rests longer each time and gets the same delivery again; another one does not wait for it', async () => {
  const [failing, well] = [await hook(), await hook()]
  failing.answers(500)
  await ask('1')
  await look()
  expect([failing.received.length, well.received.length]).toEqual([1, 1])
  expect(await failing.standing()).toMatchObject({
    failuresInRow: 1,
    lastFailure: { status: 500 },
    waiting: 1,
  })
  undagi.clock.advanceBy(minuteMs)
  await look()
  undagi.clock.advanceBy(minuteMs)
  await look()
  expect(failing.received).toHaveLength(2)
  failing.answers(204)
  undagi.clock.advanceBy(minuteMs)

  await look()

  expect(failing.received).toHaveLength(3)
  expect(new Set(failing.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
  expect(well.received).toHaveLength(1)
  expect(await failing.standing()).toMatchObject({ failuresInRow: 0, lastFailure: null, waiting: 0 })
})

test('what one person’s delivery is refused for does not hold up the next one', async () => {
  const own = await hook()
  own.answers(422)
  await ask('1')
  for (let tries = 0; tries < 5; tries += 1) {
    await look()
    undagi.clock.advanceBy(20 * minuteMs)
  }
  expect(own.received).toHaveLength(5)
  expect(await own.standing()).toMatchObject({ waiting: 0, failuresInRow: 5, state: 'active' })
})

test('it is given up once it was refused five times, however often the address could not be reached before', async () => {
  const own = await hook()
  await ask('1')
  const look = async (answer: number, tries: number) => {
    own.answers(answer)
    await tellEverywhere(undagi.services)
    undagi.clock.advanceBy(pauseAfterMs(tries))
  }
  await remind(undagi.services)
  for (const tries of [1, 2, 3, 4]) await look(503, tries)
  await look(401, 5)
  expect(await own.standing()).toMatchObject({ waiting: 1, failuresInRow: 5, state: 'active' })

  for (const tries of [6, 7, 8]) await look(401, tries)
  expect(await own.standing()).toMatchObject({ waiting: 1, failuresInRow: 8, state: 'active' })
  await look(401, 9)

  expect(await own.standing()).toMatchObject({ waiting: 0, failuresInRow: 9, state: 'active' })
  expect(own.received).toHaveLength(9)
})

test('ten failures in a row pause it with the reason; nothing is written down meanwhile, and what waited goes when it is resumed', async () => {
  const own = await hook()
  own.answers(503)
  await ask('1')
  // From nine in the morning until a quarter past five.
  for (let tries = 1; tries <= 10; tries += 1) {
    await look()
    undagi.clock.advanceBy(tries === 10 ? minuteMs : pauseAfterMs(tries))
  }
  expect(own.received).toHaveLength(10)
  expect(await own.standing()).toMatchObject({
    ...{ state: 'paused', pausedByName: null, waiting: 1, lastFailure: { outcome: 'answered', status: 503 } },
  })
  own.answers(204)
  await ask('2')
  await look()
  expect(own.received).toHaveLength(10)

  await own.setState('active')
  await look()

  expect(own.received).toHaveLength(11)
  expect(own.received.at(-1)?.body).toContain('indikator 1')
  expect(await own.standing()).toMatchObject({ state: 'active', waiting: 0 })
})

test('410 pauses it at once', async () => {
  const own = await hook()
  own.answers(410)
  await ask('1')
  await look()

  expect(await own.standing()).toMatchObject({
    state: 'paused',
    lastFailure: { outcome: 'gone', status: 410 },
  })
})

test('a server that dies while it tells leaves the delivery to be told again, with the same id', async () => {
  const own = await hook()
  await ask('1')
  await remind(undagi.services)
  const { webhookLine } = undagi.services
  const dying = {
    ...webhookLine,
    async post(delivery: Parameters<typeof webhookLine.post>[0]): Promise<never> {
      await webhookLine.post(delivery)
      throw new Error('killed')
    },
  }
  await expect(tellEverywhere({ ...undagi.services, webhookLine: dying })).rejects.toMatchObject({
    errors: [{ cause: { message: 'killed' } }],
  })
  await tellEverywhere(undagi.services)
  expect(own.received).toHaveLength(1)
  undagi.clock.advanceBy(11 * minuteMs)

  await tellEverywhere(undagi.services)

  expect(own.received).toHaveLength(2)
  const [first, second] = own.received.map(({ headers }) => headers['webhook-id'])
  expect(second).toBe(first)
  expect(await own.standing()).toMatchObject({ waiting: 0 })
})

test('a secret that this installation cannot read pauses the address, which is told nothing', async () => {
  const own = await hook()
  await ask('1')
  await remind(undagi.services)
  const vault = { ...undagi.services.vault, open: async () => undefined }

  await tellEverywhere({ ...undagi.services, vault })

  expect(own.received).toEqual([])
  expect(await own.standing()).toMatchObject({
    state: 'paused',
    lastFailure: { outcome: 'secret_unreadable' },
  })
})

test('a slow address holds up no letter', async () => {
  const before = await readOutbox(outbox)
  const own = await hook()
  own.answers(500)
  await ask('1')

  await remind(undagi.services)

  expect((await readOutbox(outbox)).length).toBe(before.length + 1)
  expect(own.received).toEqual([])
})
