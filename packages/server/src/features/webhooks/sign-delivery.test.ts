import { expect, test } from 'vitest'
import { createWebhookSecret, signDelivery } from './sign-delivery.ts'

const delivery = {
  id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  at: new Date(1_614_265_330_000),
  body: '{"test": 2432232314}',
}

test('the signature is the one that the libraries of Standard Webhooks compute', () => {
  expect(signDelivery('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', delivery)).toEqual({
    'webhook-id': delivery.id,
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  })
})

test('another secret, id, second or body is another signature', () => {
  const secret = createWebhookSecret()
  const signatures = [
    signDelivery(secret, delivery),
    signDelivery(createWebhookSecret(), delivery),
    signDelivery(secret, { ...delivery, id: 'lain' }),
    signDelivery(secret, { ...delivery, at: new Date(delivery.at.getTime() + 1_000) }),
    signDelivery(secret, { ...delivery, body: '{"test": 2432232315}' }),
  ].map((headers) => headers['webhook-signature'])

  expect(new Set(signatures).size).toBe(signatures.length)
})

test('a secret has 256 bits of chance', () => {
  expect(Buffer.from(createWebhookSecret().replace('whsec_', ''), 'base64')).toHaveLength(32)
})
