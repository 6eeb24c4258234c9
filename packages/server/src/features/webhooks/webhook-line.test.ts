import { expect, test } from 'vitest'
import { startReceiver } from '../../testing/receiver-for-test.ts'
import { createWebhookSecret } from './sign-delivery.ts'
import { createWebhookLine } from './webhook-line.ts'

const named = createWebhookLine({ namedHosts: ['localhost'] })
const outsideOnly = createWebhookLine({ namedHosts: [] })
const deliveryTo = (url: string) => ({
  ...{ url, secret: createWebhookSecret(), id: 'satu', at: new Date('2026-03-02T02:00:00Z'), body: '{}' },
})

test.each([
  ['http://chat.kota.go.id/', 'not_https'],
  ['https://10.1.2.3/', 'own_network'],
  ['https://169.254.169.254/latest', 'own_network'],
  ['https://localhost/', 'own_network'],
  ['https://undagi.invalid/', 'unknown_host'],
])('%s is not registered: %s', async (url, refusal) => {
  expect(await outsideOnly.refusalOf(url)).toBe(refusal)
})

test('what the operator has named may be in the own network', async () => {
  expect(await named.refusalOf('https://localhost/')).toBeUndefined()
})

test('an answer is told with its beginning, in one line', async () => {
  const receiver = await startReceiver()
  expect(await named.post(deliveryTo(receiver.url))).toMatchObject({ outcome: 'accepted', status: 204 })

  receiver.answers(503)
  expect(await named.post(deliveryTo(receiver.url))).toMatchObject({
    ...{ outcome: 'answered', status: 503, answer: 'tidak sekarang' },
  })
  receiver.answers(410)
  expect(await named.post(deliveryTo(receiver.url))).toMatchObject({ outcome: 'gone', status: 410 })
  receiver.answers(302)
  expect(await named.post(deliveryTo(receiver.url))).toMatchObject({ outcome: 'answered', status: 302 })
})

test('nobody listens, or the name leads inside meanwhile: nothing was told', async () => {
  const receiver = await startReceiver()
  await receiver.close()

  expect(await named.post(deliveryTo(receiver.url))).toMatchObject({ outcome: 'unreachable', status: null })
  expect(await outsideOnly.post(deliveryTo('https://localhost:1/'))).toMatchObject({
    outcome: 'own_network',
  })
})
