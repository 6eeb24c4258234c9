import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, origin, type TestApp } from '../testing/create-test-app.ts'
import { readLog } from '../testing/read-log.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({ 'kota-arang': { ani: ['administrator'] } })
})
afterAll(() => undagi.close())

async function guessed(password: string): Promise<number> {
  const request = new Request(`${origin}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'ani@undagi.test', password }),
  })
  const response = await undagi.fetch(request, '203.0.113.9')
  await response.body?.cancel()
  return response.status
}

test('guessing a password three thousand times comes to a few guesses, and the log tells of it without being flooded', {
  timeout: 240_000,
}, async () => {
  const before = (await readLog(undagi.database)).length
  const statuses = new Map<number, number>()
  const attempts = Array.from({ length: 3_000 }, (_, n) => n).values()
  const guess = async () => {
    for (const n of attempts) {
      const status = await guessed(`tebakan ke-${n}`)
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
    }
  }
  await Promise.all(Array.from({ length: 8 }, guess))

  expect(statuses.get(429)).toBeGreaterThan(2_950)
  expect(statuses.get(401) ?? 0).toBeLessThan(40)
  const told = (await readLog(undagi.database)).slice(before)
  expect(told.length).toBeGreaterThan(20)
  expect(told.length).toBeLessThan(400)
  for (const entry of told) expect(entry).toMatchObject({ operation: 'signIn', outcome: 'refused' })
  expect(JSON.stringify(told)).not.toContain('tebakan')
})
