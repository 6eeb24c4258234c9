import fc from 'fast-check'
import { expect, test } from 'vitest'
import { attemptOutcomes } from '../../platform/database/tables/webhooks.tables.ts'
import { foldWebhook, mostFailures, mustPause, pauseAfterMs, type WebhookAttempt } from './fold-webhook.ts'

const minuteMs = 60_000
const at = (minute: number) => new Date(Date.UTC(2026, 2, 2) + minute * minuteMs)
const attempt = (outcome: WebhookAttempt['outcome'], minute: number): WebhookAttempt => ({
  ...{ outcome, status: outcome === 'accepted' ? 204 : null, attemptedAt: at(minute) },
})
const changed = (
  kind: 'paused' | 'resumed' | 'removed',
  minute: number,
  actorName: string | null = 'Ani',
) => ({
  ...{ kind, actorName, recordedAt: at(minute) },
})

/** Newest first, a minute apart. */
const anyAttempts = fc
  .array(fc.constantFrom(...attemptOutcomes), { maxLength: mostFailures })
  .map((outcomes) => outcomes.map((outcome, index) => attempt(outcome, outcomes.length - index)))

test('what was never tried is told at once', () => {
  expect(foldWebhook([], [])).toMatchObject({ state: 'active', failuresInRow: 0, nextTryAt: null })
})

test('only what failed since the last that arrived counts, and the next try waits longer each time', () => {
  fc.assert(
    fc.property(anyAttempts, (attempts) => {
      const { failuresInRow, nextTryAt, lastFailure } = foldWebhook([], attempts)
      const arrived = attempts.findIndex(({ outcome }) => outcome === 'accepted')
      expect(failuresInRow).toBe(arrived === -1 ? attempts.length : arrived)
      expect(lastFailure === null).toBe(failuresInRow === 0)
      if (lastFailure === null) expect(nextTryAt).toBeNull()
      else
        expect((nextTryAt?.getTime() ?? 0) - lastFailure.attemptedAt.getTime()).toBe(
          pauseAfterMs(failuresInRow),
        )
    }),
  )
})

test('pauses double up to four hours', () => {
  expect([1, 2, 3, 8, 9, 10].map((failures) => pauseAfterMs(failures) / minuteMs)).toEqual([
    1, 2, 4, 128, 240, 240,
  ])
})

test('ten failures in a row pause it, nine do not; 410 and an unreadable secret pause it at once', () => {
  const failures = (count: number) =>
    Array.from({ length: count }, (_, index) => attempt('unreachable', count - index))
  expect(mustPause(foldWebhook([], failures(9)))).toBe(false)
  expect(mustPause(foldWebhook([], failures(10)))).toBe(true)
  expect(mustPause(foldWebhook([], [attempt('gone', 1)]))).toBe(true)
  expect(mustPause(foldWebhook([], [attempt('secret_unreadable', 1)]))).toBe(true)
  expect(mustPause(foldWebhook([], [attempt('accepted', 11), ...failures(9)]))).toBe(false)
})

test('who paused it is said; the server has no name', () => {
  expect(foldWebhook([changed('paused', 5)], [])).toMatchObject({ state: 'paused', pausedByName: 'Ani' })
  const byServer = foldWebhook([changed('paused', 5, null)], [attempt('gone', 4)])
  expect(byServer).toMatchObject({ state: 'paused', pausedByName: null, lastFailure: { outcome: 'gone' } })
  expect(mustPause(byServer)).toBe(false)
})

test('after it was resumed, what failed before is forgotten', () => {
  fc.assert(
    fc.property(anyAttempts, (attempts) => {
      const resumed = [changed('paused', 20), changed('resumed', 30)]
      expect(foldWebhook(resumed, attempts)).toMatchObject({
        state: 'active',
        failuresInRow: 0,
        nextTryAt: null,
      })
    }),
  )
  expect(foldWebhook([changed('resumed', 30)], [attempt('answered', 31)]).failuresInRow).toBe(1)
})

test('what was removed stays removed', () => {
  expect(foldWebhook([changed('paused', 1), changed('removed', 2)], []).state).toBe('removed')
})
