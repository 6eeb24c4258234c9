import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgeBackups } from './backup-health.ts'
import { isBackupDue, latestDue, nextDue } from './backup-schedule.ts'
import { fromWallClock, toWallClock } from './wall-clock.ts'

const zone = fc.constantFrom('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura', 'Europe/Amsterdam')
const instant = fc.date({ min: new Date('2025-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
const schedule = { timeOfDay: '02:00', timeZone: 'Asia/Makassar' }
const never = { lastSuccess: null, lastAttempt: null }
const succeededAt = (text: string) => ({ lastSuccess: new Date(text), lastAttempt: new Date(text) })

describe('the nightly hour', () => {
  test('is the hour of the institution’s own clock', () => {
    const now = new Date('2026-11-25T19:30:00Z') // 03.30 WITA on the 26th

    expect(latestDue(now, schedule).toISOString()).toBe('2026-11-25T18:00:00.000Z')
    expect(nextDue(now, schedule).toISOString()).toBe('2026-11-26T18:00:00.000Z')
  })

  test('has come once a day, whatever the moment and the zone', () => {
    fc.assert(
      fc.property(instant, zone, (now, timeZone) => {
        const there = { timeOfDay: '04:00', timeZone }
        expect(latestDue(now, there).getTime()).toBeLessThanOrEqual(now.getTime())
        expect(nextDue(now, there).getTime()).toBeGreaterThan(now.getTime())
        const hours = (nextDue(now, there).getTime() - latestDue(now, there).getTime()) / 3_600_000
        expect([23, 24, 25]).toContain(hours)
      }),
    )
  })

  test('and a moment read off a wall is the moment again', () => {
    fc.assert(
      fc.property(
        instant,
        fc.constantFrom('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'),
        (at, timeZone) => {
          const second = Math.floor(at.getTime() / 1000) * 1000
          expect(fromWallClock(toWallClock(at, timeZone), timeZone).getTime()).toBe(second)
        },
      ),
    )
  })
})

describe('a backup is due', () => {
  const morning = new Date('2026-11-26T01:00:00Z')

  test('where there is none yet', () => {
    expect(isBackupDue(morning, schedule, never)).toBe(true)
  })

  test('once a night', () => {
    expect(isBackupDue(morning, schedule, succeededAt('2026-11-25T18:00:10Z'))).toBe(false)
    expect(isBackupDue(new Date('2026-11-26T18:00:00Z'), schedule, succeededAt('2026-11-25T18:00:10Z'))).toBe(
      true,
    )
  })

  test('when the computer was off at the hour', () => {
    expect(isBackupDue(morning, schedule, succeededAt('2026-11-24T18:00:10Z'))).toBe(true)
  })

  test('again an hour after a failure, not every minute', () => {
    const failed = (at: string) => ({ lastSuccess: null, lastAttempt: new Date(at) })

    expect(isBackupDue(morning, schedule, failed('2026-11-26T00:30:00Z'))).toBe(false)
    expect(isBackupDue(morning, schedule, failed('2026-11-26T00:00:00Z'))).toBe(true)
  })
})

describe('what an administrator is told', () => {
  const now = new Date('2026-11-25T03:00:00Z')
  const tell = (lastSuccess: string | null, lastFailure: string | null = null) =>
    judgeBackups(
      now,
      {
        lastSuccess: lastSuccess === null ? null : new Date(lastSuccess),
        lastFailure: lastFailure === null ? null : new Date(lastFailure),
      },
      'Asia/Makassar',
    )

  test.each([
    [null, null, { state: 'none', daysAgo: null }],
    ['2026-11-24T18:00:00Z', null, { state: 'fresh', daysAgo: 0 }],
    ['2026-11-23T03:00:01Z', null, { state: 'fresh', daysAgo: 2 }],
    ['2026-11-23T02:59:59Z', null, { state: 'old', daysAgo: 2 }],
    ['2026-11-15T18:00:00Z', null, { state: 'old', daysAgo: 9 }],
    ['2026-11-24T18:00:00Z', '2026-11-25T01:00:00Z', { state: 'failed', daysAgo: 0 }],
    ['2026-11-24T18:00:00Z', '2026-11-23T18:00:00Z', { state: 'fresh', daysAgo: 0 }],
  ])('the last good one %s, the last failed one %s', (success, failure, health) => {
    expect(tell(success, failure)).toEqual(health)
  })
})
