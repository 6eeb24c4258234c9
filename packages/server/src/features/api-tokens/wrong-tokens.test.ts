import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { makeToken, plantToken } from '../../testing/make-token.ts'
import { type Logged, readLog } from '../../testing/read-log.ts'
import { send } from '../../testing/send.ts'
import { createToken } from './token-form.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ...{ ani: ['administrator'], budi: ['internal_assessor'], candra: ['internal_auditor'] },
      eka: ['internal_assessor'],
    },
  })
})
afterAll(() => undagi.close())
// What is written down of wrong ones is bounded by the minute.
beforeEach(() => undagi.clock.advanceBy(61_000))

const institutionId = () => undagi.institution('kota-arang').id

interface Refusal {
  readonly status: number
  readonly challenge: string | null
  readonly problem: unknown
  readonly entries: readonly Logged[]
}

async function refusalOf(bearer: string, path = '/session'): Promise<Refusal> {
  const answer = await send(undagi, { method: 'GET', path, bearer })
  const requestId = answer.headers.get('x-request-id')
  const log = await readLog(undagi.database)
  return {
    status: answer.status,
    challenge: answer.headers.get('www-authenticate'),
    problem: await answer.json(),
    entries: log.filter((entry) => entry.request_id === requestId),
  }
}

const isRefused = (code: string, detail?: string) => ({
  status: 401,
  challenge: 'Bearer realm="undagi", error="invalid_token"',
  problem: { code, ...(detail !== undefined && { detail }) },
  entries: [{ outcome: 'refused', actor_name: null, address: '127.0.0.1', details: { code } }],
})

test('a forged token is refused and is an entry, one with a slip of the keys without a look into the database', async () => {
  expect(await refusalOf(createToken().text)).toMatchObject(
    isRefused('api_tokens.not_valid', 'Token tidak dikenal.'),
  )
  expect(await refusalOf(`${createToken().text.slice(0, -1)}-`)).toMatchObject(
    isRefused('api_tokens.mistyped'),
  )
  expect(await refusalOf('')).toMatchObject(isRefused('api_tokens.mistyped'))
  expect(await refusalOf("undagi_' OR 1=1 --")).toMatchObject(isRefused('api_tokens.mistyped'))
})

test('an expired token is refused, and the log knows which it was', async () => {
  const token = await plantToken(undagi, {
    ...{ at: 'kota-arang', by: 'budi', name: 'Lama', validDays: 1 / 24 },
  })
  expect((await send(undagi, { method: 'GET', path: '/session', bearer: token })).status).toBe(200)

  undagi.clock.advanceBy(60 * 60_000)
  const refusal = await refusalOf(token)
  expect(refusal).toMatchObject(isRefused('api_tokens.not_valid', 'Masa berlaku token sudah lewat.'))
  expect(refusal.entries[0]?.details.apiTokens).toEqual([{ id: expect.any(String), name: 'Lama' }])
})

test('a revoked token is refused with the next request', async () => {
  const { token, id } = await makeToken(undagi, { at: 'kota-arang', by: 'budi' })
  await undagi.as('budi').DELETE('/institutions/{institutionId}/own-api-tokens/{tokenId}', {
    params: { path: { institutionId: institutionId(), tokenId: id } },
  })

  expect(await refusalOf(token)).toMatchObject(isRefused('api_tokens.not_valid', 'Token sudah dicabut.'))
})

test('what is revoked between the door and the work is refused there', async () => {
  const { token, id } = await makeToken(undagi, { at: 'kota-arang', by: 'budi' })
  const at = undagi.clock.now()
  const admitted = await undagi.services.tokenDoor.admit(token, { at, address: '::1', trail: undefined })
  await undagi.as('budi').DELETE('/institutions/{institutionId}/own-api-tokens/{tokenId}', {
    params: { path: { institutionId: institutionId(), tokenId: id } },
  })

  const late = undagi.database.read({ token: '', apiToken: admitted.digest, at }, () => [])
  await expect(late).rejects.toMatchObject({ name: 'SessionNotValid' })
})

test('a role that ended a second ago takes what it gave; the last one takes the token', async () => {
  const { token } = await makeToken(undagi, { at: 'kota-arang', by: 'candra', scopes: ['read_log'] })
  const path = `/institutions/${institutionId()}/audit-entries`
  expect((await send(undagi, { method: 'GET', path, bearer: token })).status).toBe(200)

  undagi.clock.advanceBy(1000)
  const params = { path: { institutionId: institutionId() } }
  const { data: people } = await undagi.as('ani').GET('/institutions/{institutionId}/people', { params })
  const membershipId = people?.find(({ name }) => name === 'candra')?.memberships[0]?.id ?? ''
  await undagi.as('ani').DELETE('/institutions/{institutionId}/memberships/{membershipId}', {
    params: { path: { institutionId: institutionId(), membershipId } },
  })

  expect(await refusalOf(token, path)).toMatchObject(
    isRefused('api_tokens.not_valid', 'Pemilik token tidak lagi mempunyai peran di instansi ini.'),
  )
})

test('a closed account leaves no token behind', async () => {
  const token = await plantToken(undagi, { at: 'kota-arang', by: 'eka' })
  await undagi.database.asOperator({ institutions: [], at: undagi.clock.now() }, (db) =>
    db.execute(sql`DELETE FROM signin."user" WHERE email = 'eka@undagi.test'`),
  )

  expect(await refusalOf(token)).toMatchObject(isRefused('api_tokens.not_valid', 'Token sudah dicabut.'))
})

test('a flood of wrong tokens from one network is refused to the last, and written down twenty times a minute', async () => {
  const before = (await readLog(undagi.database)).length
  const answers = await Promise.all(
    Array.from({ length: 200 }, () =>
      send(undagi, { method: 'GET', path: '/session', bearer: createToken().text }),
    ),
  )

  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([401]))
  const written = (await readLog(undagi.database)).length - before
  expect(written).toBe(20)
})

test('while others flood, a good token of the same network goes on', async () => {
  const token = await plantToken(undagi, { at: 'kota-arang', by: 'budi' })
  for (let count = 0; count < 50; count += 1)
    await send(undagi, { method: 'GET', path: '/session', bearer: createToken().text })

  expect((await send(undagi, { method: 'GET', path: '/session', bearer: token })).status).toBe(200)
})
