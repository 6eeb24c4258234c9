import type { AttemptOutcome } from '../../platform/database/tables/webhooks.tables.ts'

/** What happened to a registration, the oldest first. */
export interface WebhookChange {
  readonly kind: 'paused' | 'resumed' | 'removed'
  /** Null: the server paused it. */
  readonly actorName: string | null
  readonly recordedAt: Date
}

/** What became of one try to tell it something. Trying it out by hand does not count. */
export interface WebhookAttempt {
  readonly outcome: AttemptOutcome
  readonly status: number | null
  readonly attemptedAt: Date
}

export interface WebhookStanding {
  readonly state: 'active' | 'paused' | 'removed'
  readonly pausedAt: Date | null
  /** Null: nobody did, or the server. */
  readonly pausedByName: string | null
  readonly failuresInRow: number
  readonly lastFailure: WebhookAttempt | null
  /** Before then nothing is tried; null: at once. */
  readonly nextTryAt: Date | null
}

/** So often in a row nothing may arrive: with the pauses between, eight and a half hours. Our own choice. */
export const mostFailures = 10

const minuteMs = 60_000
const longestPauseMs = 4 * 60 * minuteMs

/** It will not get better by itself: the receiver is gone for good, or nobody can sign any more. */
const hopeless: ReadonlySet<AttemptOutcome> = new Set(['gone', 'secret_unreadable'])

/** Where a registration stands: its changes the oldest first, its last attempts the newest first. */
export function foldWebhook(
  changes: readonly WebhookChange[],
  attempts: readonly WebhookAttempt[],
): WebhookStanding {
  const last = changes.at(-1)
  const resumed = changes.findLast(({ kind }) => kind === 'resumed')
  const since = attempts.filter(
    ({ attemptedAt }) => resumed === undefined || attemptedAt > resumed.recordedAt,
  )
  const accepted = since.findIndex(({ outcome }) => outcome === 'accepted')
  const failures = accepted === -1 ? since : since.slice(0, accepted)
  const lastFailure = failures[0] ?? null
  const paused = last?.kind === 'paused' ? last : undefined
  return {
    state: last?.kind === 'removed' ? 'removed' : paused === undefined ? 'active' : 'paused',
    pausedAt: paused?.recordedAt ?? null,
    pausedByName: paused?.actorName ?? null,
    failuresInRow: failures.length,
    // What made the server pause it stays to be seen; after it was resumed it is forgotten.
    lastFailure,
    nextTryAt:
      lastFailure === null
        ? null
        : new Date(lastFailure.attemptedAt.getTime() + pauseAfterMs(failures.length)),
  }
}

/** One minute, then twice as long each time, at most four hours. */
export const pauseAfterMs = (failures: number): number =>
  Math.min(longestPauseMs, minuteMs * 2 ** (failures - 1))

/** Whether nothing more is to be tried until somebody has looked. */
export const mustPause = ({ state, failuresInRow, lastFailure }: WebhookStanding): boolean =>
  state === 'active' &&
  (failuresInRow >= mostFailures || (lastFailure !== null && hopeless.has(lastFailure.outcome)))
