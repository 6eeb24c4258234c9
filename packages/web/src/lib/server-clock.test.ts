import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aheadOf } from './server-clock.ts'

const at = Date.parse('2026-11-27T04:00:00Z')
const minuteMs = 60_000
const told = (serverMs: number) => new Date(serverMs).toUTCString()

test('a device that is wrong by two minutes or more is set right to the second, forwards and backwards', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2 * minuteMs, max: 4_000 * 24 * 60 * minuteMs }),
      fc.boolean(),
      (wrongByMs, isBehind) => {
        const heardAtMs = at + (isBehind ? -wrongByMs : wrongByMs)
        const now = heardAtMs + aheadOf({ date: told(at), heardAtMs })

        expect(Math.abs(now - at)).toBeLessThan(1_000)
      },
    ),
  )
})

test('a device that agrees with the server but for the time of an answer goes by its own clock', () => {
  fc.assert(
    fc.property(fc.integer({ min: -60_000, max: 60_000 }), (slowMs) => {
      expect(aheadOf({ date: told(at), heardAtMs: at + slowMs })).toBe(0)
    }),
  )
})

test('an answer that does not say when it was given, or says nonsense, changes nothing', () => {
  expect(aheadOf({ date: null, heardAtMs: at })).toBe(0)
  expect(aheadOf({ date: 'kemarin', heardAtMs: at })).toBe(0)
})
