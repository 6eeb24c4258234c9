import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../testing/create-test-app.ts'
import { readLog } from '../testing/read-log.ts'
import { sessionOf } from '../testing/seed-institutions.ts'
import { send } from '../testing/send.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({ 'kota-arang': { ani: ['administrator'] } })
})
afterAll(() => undagi.close())

const bodies = {
  people: { name: 'Eka', role: 'internal_assessor', initialPassword: 'sebuah sandi panjang' },
  invitations: { name: 'Eka', roles: ['internal_assessor'] },
}

async function bring(door: keyof typeof bodies, email: string) {
  const before = (await readLog(undagi.database)).length
  const path = `/institutions/${undagi.institution('kota-arang').id}/${door}`
  const body = { ...bodies[door], email }
  const response = await send(undagi, { method: 'POST', path, body, token: sessionOf('ani') })
  return { response, entries: (await readLog(undagi.database)).slice(before) }
}

test.each([
  ['people', 'addPerson'],
  ['invitations', 'invitePerson'],
] as const)(
  'an address that only looks like another one is refused at %s with the reason, and is an entry',
  async (door, operation) => {
    for (const email of ['\u0430ni@undagi.test', '\uff41ni@undagi.test', 'ani\u200b@undagi.test']) {
      const { response, entries } = await bring(door, email)

      expect(response.status).toBe(422)
      expect(await response.json()).toMatchObject({
        errors: [{ path: '/email', message: expect.stringContaining('tidak biasa') }],
      })
      expect(entries).toMatchObject([{ operation, outcome: 'refused', actor_name: 'ani' }])
    }
  },
)

test('a slip of the keys is none', async () => {
  const { response, entries } = await bring('invitations', 'eka@undagi')

  expect([response.status, entries]).toEqual([422, []])
})
