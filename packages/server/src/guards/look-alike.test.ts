import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../testing/create-test-app.ts'
import { readLog } from '../testing/read-log.ts'
import { sessionOf } from '../testing/seed-institutions.ts'
import { send } from '../testing/send.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({ 'kota-arang': { ani: ['administrator', 'internal_assessor'] } })
})
afterAll(() => undagi.close())

const bodies = {
  people: { name: 'Eka', role: 'internal_assessor', initialPassword: 'sebuah sandi panjang' },
  invitations: { name: 'Eka', roles: ['internal_assessor'] },
}

async function post(path: string, body: unknown) {
  const before = (await readLog(undagi.database)).length
  const response = await send(undagi, { method: 'POST', path, body, token: sessionOf('ani') })
  return { response, entries: (await readLog(undagi.database)).slice(before) }
}

const doorOf = (door: string) => `/institutions/${undagi.institution('kota-arang').id}/${door}`

const bring = (door: keyof typeof bodies, email: string) => post(doorOf(door), { ...bodies[door], email })

/** A Cyrillic letter, a wide one, one that nobody sees, and the sign of the kelvin, which is a plain k in lower case. */
const lookAlikes = [
  '\u0430ni@undagi.test',
  '\uff41ni@undagi.test',
  'ani\u200b@undagi.test',
  'ani@\u212aota.test',
]

test.each([
  ['people', 'addPerson'],
  ['invitations', 'invitePerson'],
] as const)(
  'an address that only looks like another one is refused at %s with the reason, and is an entry',
  async (door, operation) => {
    for (const email of lookAlikes) {
      const { response, entries } = await bring(door, email)

      expect(response.status).toBe(422)
      expect(await response.json()).toMatchObject({
        errors: [{ path: '/email', message: expect.stringContaining('tidak biasa') }],
      })
      expect(entries).toMatchObject([{ operation, outcome: 'refused', actor_name: 'ani' }])
    }
  },
)

test('in a pasted list it is refused on its line, when the list is looked over and when it is sent, and each is an entry', async () => {
  for (const email of lookAlikes) {
    const list = { text: `Eka; eka@undagi.test; administrator\nAni; ${email}; administrator` }
    const preview = await post(doorOf('invitations/lists/preview'), list)

    expect(await preview.response.json()).toMatchObject({
      accepted: false,
      rows: [{ problems: [] }, { problems: [{ field: 'email', code: 'email_look_alike' }] }],
    })
    expect(preview.entries).toMatchObject([
      { operation: 'previewInvitationList', outcome: 'refused', actor_name: 'ani' },
    ])

    const sent = await post(doorOf('invitations/lists'), list)

    expect(sent.response.status).toBe(422)
    expect(await sent.response.json()).toMatchObject({
      errors: [{ path: '/rows/2/email', message: expect.stringContaining('tidak biasa') }],
    })
    expect(sent.entries).toMatchObject([{ operation: 'inviteList', outcome: 'refused', actor_name: 'ani' }])
  }
})

test('whoever is asked for help under such an address is refused with the reason, and it is an entry', async () => {
  const assessment = undagi.institution('kota-arang').assessments[2024]
  for (const email of lookAlikes) {
    const wish = { indicatorCodes: ['1'], validTo: '2026-05-01T00:00:00Z', to: { name: 'Eka', email } }
    const { response, entries } = await post(`/assessments/${assessment}/delegations`, wish)

    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({
      errors: [{ path: '/to/email', message: expect.stringContaining('tidak biasa') }],
    })
    expect(entries).toMatchObject([
      { operation: 'delegateIndicators', outcome: 'refused', actor_name: 'ani' },
    ])
  }
})

test('of a flood of them not every one is written down', async () => {
  undagi.clock.advanceBy(60_000)
  const body = { text: `Ani; ${lookAlikes[0]}; administrator` }
  const before = (await readLog(undagi.database)).length
  for (let sent = 0; sent < 125; sent++)
    await send(undagi, { method: 'POST', path: doorOf('invitations/lists'), body, token: sessionOf('ani') })

  expect((await readLog(undagi.database)).length - before).toBe(120)
})

test('a slip of the keys is none', async () => {
  const { response, entries } = await bring('invitations', 'eka@undagi')

  expect([response.status, entries]).toEqual([422, []])
})
