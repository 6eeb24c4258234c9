import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { attemptFrom, attemptsOn } from '../../testing/attempt-storm.ts'
import { createTestDatabase, type TestDatabase } from '../../testing/create-test-database.ts'
import { createTestClock } from '../../testing/test-clock.ts'

let fixture: TestDatabase
beforeAll(async () => {
  fixture = await createTestDatabase()
})
afterAll(() => fixture.drop())

const clock = createTestClock()
const from = attemptFrom
const { attemptWith, storm } = attemptsOn(() => fixture, clock)

describe('attempts by the thousand', () => {
  test('on one account from one address come to fewer than thirty guesses in three hours', {
    timeout: 240_000,
  }, async () => {
    const judged = await storm(10_000, () => from('203.0.113.7', 'ani@kota.go.id'))

    process.stdout.write(`10,000 attempts from one address on one account: ${judged} judged\n`)
    expect(judged).toBeLessThan(30)
    // The owner, in the browser of before, is not kept waiting for a moment, also behind the very address that storms.
    expect(await attemptWith(from('203.0.113.7', 'ani@kota.go.id', 'laptop'))).toBeNull()
    // Nor is anybody else, wherever they are, but behind the very address that storms: there only that address waits.
    expect(await attemptWith(from('198.51.100.4', 'budi@kota.go.id'))).toBeNull()
  })

  test('on a thousand accounts from one address wait for the address, and no account waits elsewhere', {
    timeout: 240_000,
  }, async () => {
    const judged = await storm(3_000, (n) => from('203.0.113.8', `orang-${n % 1_000}@kota.go.id`))

    process.stdout.write(`3,000 attempts from one address on 1,000 accounts: ${judged} judged\n`)
    expect(judged).toBeLessThan(300)
    for (const n of [0, 1, 500, 999])
      expect(await attemptWith(from('198.51.100.5', `orang-${n}@kota.go.id`))).toBeNull()
  })

  test('on one account from ten thousand addresses wait for the account, and its owner comes in', {
    timeout: 240_000,
  }, async () => {
    const judged = await storm(10_000, (n) =>
      from(`2001:db8:${(n % 9_999).toString(16)}::1`, 'citra@kota.go.id'),
    )

    process.stdout.write(`10,000 attempts from 10,000 addresses on one account: ${judged} judged\n`)
    expect(judged).toBeLessThan(45)
    expect(await attemptWith(from('198.51.100.6', 'citra@kota.go.id', 'laptop'))).toBeNull()
  })
})
