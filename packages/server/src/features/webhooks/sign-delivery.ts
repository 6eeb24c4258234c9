import { createHmac, randomBytes } from 'node:crypto'

/** The form of secrets that Standard Webhooks describes (standardwebhooks.com, 1.0.0): a prefix, then the key in base64. */
const prefix = 'whsec_'

export const createWebhookSecret = (): string => `${prefix}${randomBytes(32).toString('base64')}`

interface ToSign {
  readonly id: string
  readonly at: Date
  readonly body: string
}

/**
 * The headers of a delivery as Standard Webhooks describes them: HMAC-SHA256 over id, seconds and body, so that a receiver can refuse what is
 * not ours, what was changed, and what is old.
 */
export function signDelivery(secret: string, { id, at, body }: ToSign) {
  const seconds = Math.floor(at.getTime() / 1000)
  const key = Buffer.from(secret.slice(prefix.length), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')
  return {
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': `v1,${signature}`,
  }
}
