import { afterAll, beforeAll, expect, test } from 'vitest'
import { session } from '../../platform/database/tables/signin.tables.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'

const hourMs = 60 * 60_000

let undagi: TestApp
const doorOf = async (person: string) => (await undagi.as(person).GET('/session/door')).data

beforeAll(async () => {
  undagi = await createTestApp(
    { 'kota-arang': { ani: ['administrator'], budi: ['internal_assessor'], citra: ['coordinator'] } },
    { idleSeconds: 1800 },
  )
})
afterAll(() => undagi.close())

test('whoever is signed in, or never was, is told of no end', async () => {
  expect(await doorOf('ani')).toEqual({ ending: null, canSendLetters: false })
  const { data } = await undagi.stranger.GET('/session/door')
  expect(data?.ending).toBe(null)
})

test('where a role asks for a second factor from now on, that is the reason, and signing in again the way', async () => {
  const { id } = undagi.institution('kota-arang')
  await undagi.as('ani').PUT('/institutions/{institutionId}/security/required-roles', {
    params: { path: { institutionId: id } },
    body: { roles: ['coordinator'] },
  })

  expect((await undagi.as('citra').GET('/session')).response.status).toBe(401)
  expect((await doorOf('citra'))?.ending).toBe('second_factor')
})

test('a session that was ended elsewhere, and one of somebody who was never here, say the same', async () => {
  await undagi.as('budi').DELETE('/session')

  expect((await doorOf('budi'))?.ending).toBe('ended')
  expect((await doorOf('siapa-pun'))?.ending).toBe('ended')
})

test('one that lay unused says so, and one at the end of its longest life too', async () => {
  undagi.clock.advanceBy(12 * hourMs)
  expect((await doorOf('ani'))?.ending).toBe('longest')

  await undagi.database.signin
    .update(session)
    .set({ expiresAt: new Date(undagi.clock.now().getTime() - hourMs) })
  expect((await doorOf('ani'))?.ending).toBe('idle')
})
