import type { AttemptOutcome } from '../../platform/database/tables/webhooks.tables.ts'
import {
  createFetchOutside,
  ensureLeadsOutside,
  OutsideRefused,
  type OutsideRules,
} from '../../platform/http/fetch-outside.ts'
import { signDelivery } from './sign-delivery.ts'

interface Delivery {
  readonly url: string
  readonly secret: string
  /** The same however often it is tried. */
  readonly id: string
  readonly at: Date
  readonly body: string
}

export interface AttemptResult {
  readonly outcome: AttemptOutcome
  readonly status: number | null
  readonly answer: string | null
  readonly durationMs: number
}

/** How addresses outside are told something. */
export interface WebhookLine {
  /** Why this address cannot be told anything; undefined: nothing speaks against it. */
  refusalOf(url: string): Promise<'not_https' | 'own_network' | 'unknown_host' | undefined>
  post(delivery: Delivery): Promise<AttemptResult>
}

const mostAnswerLength = 300

export function createWebhookLine(rules: OutsideRules): WebhookLine {
  const fetchOutside = createFetchOutside(rules)
  return {
    async refusalOf(address) {
      const url = new URL(address)
      try {
        await ensureLeadsOutside(url, rules)
        return undefined
      } catch (error) {
        if (!(error instanceof OutsideRefused)) return 'unknown_host'
        return url.protocol === 'https:' ? 'own_network' : 'not_https'
      }
    },
    async post({ url, secret, id, at, body }) {
      const begun = performance.now()
      const spentMs = () => Math.round(performance.now() - begun)
      try {
        const answered = await fetchOutside(url, {
          method: 'POST',
          headers: {
            ...{ 'content-type': 'application/json; charset=utf-8', 'user-agent': 'Undagi' },
            ...signDelivery(secret, { id, at, body }),
          },
          body,
        })
        const answer = await answered.text()
        return { ...judge(answered.status), answer: beginningOf(answer), durationMs: spentMs() }
      } catch (error) {
        return { outcome: failureOf(error), status: null, answer: null, durationMs: spentMs() }
      }
    },
  }
}

function judge(status: number): Pick<AttemptResult, 'outcome' | 'status'> {
  if (status >= 200 && status < 300) return { outcome: 'accepted', status }
  return { outcome: status === 410 ? 'gone' : 'answered', status }
}

function failureOf(error: unknown): AttemptOutcome {
  if (error instanceof OutsideRefused) return 'own_network'
  return error instanceof Error && error.name === 'AbortError' ? 'too_slow' : 'unreachable'
}

const beginningOf = (answer: string) =>
  answer
    .replaceAll(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, mostAnswerLength)
