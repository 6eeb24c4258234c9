import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../testing/create-test-database.ts'
import { SessionNotValid } from './actor.ts'

let fixture: TestDatabase
beforeAll(async () => {
  fixture = await createTestDatabase()
})
afterAll(() => fixture.drop())

test('an unknown session is told so and does nothing', async () => {
  const attempt = fixture.database.asActor(
    { token: 'unknown', at: new Date('2026-01-01') },
    async () => 'done',
  )

  await expect(attempt).rejects.toThrow(SessionNotValid)
})
