import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { attemptFrom, attemptsOn } from '../../testing/attempt-storm.ts'
import { createTestDatabase, type TestDatabase } from '../../testing/create-test-database.ts'
import { createTestClock } from '../../testing/test-clock.ts'
import { forgiveAttempt } from './attempts.repository.ts'

let fixture: TestDatabase
beforeAll(async () => {
  fixture = await createTestDatabase()
})
afterAll(() => fixture.drop())

const minute = 60_000
const clock = createTestClock()
const from = attemptFrom
const { attemptWith, storm } = attemptsOn(() => fixture, clock)

describe('waiting', () => {
  test('is never for good: after a quarter of an hour anybody may try again', async () => {
    await storm(200, () => from('203.0.113.9', 'dedi@kota.go.id'))
    clock.advanceBy(15 * minute)

    expect(await attemptWith(from('203.0.113.9', 'dedi@kota.go.id'))).toBeNull()
  })

  test('does not grow while one waits: a refused attempt counts for nothing', async () => {
    await storm(6, () => from('203.0.113.10', 'eka@kota.go.id'))
    const waits: (number | null)[] = []
    for (let n = 0; n < 50; n += 1) waits.push(await attemptWith(from('203.0.113.10', 'eka@kota.go.id')))

    expect(new Set(waits.slice(1)).size).toBe(1)
  })

  test('is forgotten with the right password', async () => {
    const keys = from('203.0.113.11', 'fani@kota.go.id')
    for (let n = 0; n < 4; n += 1) await attemptWith(keys)
    await forgiveAttempt(fixture.database.signin, keys)
    for (let n = 0; n < 4; n += 1) expect(await attemptWith(keys)).toBeNull()
  })
})

test('fifty at the same moment are counted one by one: no more are judged than one by one', async () => {
  const keys = from('203.0.113.12', 'gani@kota.go.id')
  const waits = await Promise.all(Array.from({ length: 50 }, () => attemptWith(keys)))

  expect(waits.filter((wait) => wait === null)).toHaveLength(5)
})
