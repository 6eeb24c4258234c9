import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, origin, type TestApp } from './testing/create-test-app.ts'
import { makeToken, plantToken } from './testing/make-token.ts'
import { queryAs } from './testing/query-as.ts'
import { readLog } from './testing/read-log.ts'
import { sessionOf } from './testing/seed-institutions.ts'
import { send } from './testing/send.ts'

// What a program with a token may, and what it may not. Scope by route is walked in guards/who-may-do-what.test.ts.

let undagi: TestApp
let writing: { readonly id: string; readonly token: string }
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': { ani: ['administrator'], budi: ['internal_assessor'] },
    'kota-bara': { budi: ['administrator', 'internal_auditor'] },
  })
  writing = await makeToken(undagi, {
    ...{ at: 'kota-arang', by: 'budi', scopes: ['write_assessment'], name: 'Pengisi nilai' },
  })
})
afterAll(() => undagi.close())

const get = (path: string, bearer: string) => send(undagi, { method: 'GET', path, bearer })
const assessmentIn = (slug: string) => `/assessments/${undagi.institution(slug).assessments[2024]}`
const lastEntry = async () => (await readLog(undagi.database)).at(-1)

async function rateWith(headers: Record<string, string>, code: string): Promise<Response> {
  return undagi.fetch(
    new Request(`${origin}/api${assessmentIn('kota-arang')}/indicators/${code}/rating`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ expectedVersion: 0, value: '2', reason: 'Contoh.' }),
    }),
  )
}

test('a program works under its owner’s name, and the log says that it was a program', async () => {
  expect((await rateWith({ authorization: `Bearer ${writing.token}` }, '1')).status).toBe(200)

  expect(await lastEntry()).toMatchObject({
    ...{ operation: 'rateIndicator', outcome: 'done', actor_name: 'budi' },
    details: { apiTokens: [{ id: writing.id, name: 'Pengisi nilai' }] },
  })
})

test('a token is for one institution, also where its owner belongs to two', async () => {
  const session: unknown = await (await get('/session', writing.token)).json()
  expect(session).toMatchObject({
    memberships: [{ institution: { slug: 'kota-arang' }, role: 'internal_assessor' }],
  })

  expect((await get(assessmentIn('kota-arang'), writing.token)).status).toBe(200)
  expect((await get(assessmentIn('kota-bara'), writing.token)).status).toBe(404)
  const institutions: unknown = await (await get('/institutions', writing.token)).json()
  expect(institutions).toHaveLength(1)
})

test('a program is told what it may do: what its owner may, as far as the scopes go', async () => {
  const reading = await makeToken(undagi, { at: 'kota-arang', by: 'budi', scopes: ['read_assessment'] })

  expect(await (await get('/session', reading.token)).json()).toMatchObject({
    permissions: [
      { actions: ['open_institution', 'see_institution', 'read_assessment', 'read_result', 'read_stages'] },
    ],
  })
})

test('outside its scopes a token is told which one is missing, and the log has it', async () => {
  const { id } = undagi.institution('kota-arang')
  const reading = await makeToken(undagi, { at: 'kota-arang', by: 'budi' })
  const refused = await get(assessmentIn('kota-arang'), reading.token)

  expect(refused.status).toBe(403)
  expect(refused.headers.get('www-authenticate')).toContain(
    'insufficient_scope", scope="read_assessment write_assessment"',
  )
  expect(await refused.json()).toMatchObject({ code: 'api_tokens.out_of_scope' })
  expect(await lastEntry()).toMatchObject({
    ...{ outcome: 'refused', actor_name: 'budi', institution_id: id },
    details: { code: 'api_tokens.out_of_scope', apiTokens: [{ id: reading.id }] },
  })
})

test('asking for the head alone is no way around the scopes', async () => {
  const path = `/institutions/${undagi.institution('kota-bara').id}/people`
  const { token } = await makeToken(undagi, { at: 'kota-bara', by: 'budi' })

  expect((await send(undagi, { method: 'HEAD', path, bearer: token })).status).toBe(403)
  expect(await lastEntry()).toMatchObject({ operation: 'listPeople', outcome: 'refused' })
})

test('a page may show less than the owner sees: what is read in passing is bound by the scopes too', async () => {
  const reading = await makeToken(undagi, { at: 'kota-arang', by: 'budi' })
  const overview = { method: 'GET', path: '/institutions/kota-arang/overview' }
  const answered = async (who: { token: string } | { bearer: string }) =>
    (await send(undagi, { ...overview, ...who })).text()

  expect(await answered({ token: sessionOf('budi') })).toContain('"answered":1')
  expect(await answered({ bearer: writing.token })).toContain('"answered":1')
  expect(await answered({ bearer: reading.token })).not.toContain('"answered":1')
})

test('a token and a session at once are refused: whose request would it be?', async () => {
  const cookie = `undagi_session=${sessionOf('budi')}`
  const both = await rateWith({ authorization: `Bearer ${writing.token}`, cookie }, '2')

  expect(both.status).toBe(400)
  expect(await both.json()).toMatchObject({ code: 'api_tokens.with_session' })
  expect(await lastEntry()).toMatchObject({
    ...{ operation: 'rateIndicator', outcome: 'refused', actor_name: null },
    details: { code: 'api_tokens.with_session' },
  })
})

test('no browser sends a token by itself: a program on another site may write, a page there may not', async () => {
  const elsewhere = { origin: 'https://portal.example', 'sec-fetch-site': 'cross-site' }

  const program = await rateWith({ ...elsewhere, authorization: `Bearer ${writing.token}` }, '3')
  expect(program.status).toBe(200)
  expect(program.headers.get('access-control-allow-origin')).toBeNull()
  expect((await rateWith({ ...elsewhere, cookie: `undagi_session=${sessionOf('budi')}` }, '4')).status).toBe(
    403,
  )
})

test('beside a token cookies are nothing: no device is remembered and none is given', async () => {
  const answer = await undagi.fetch(
    new Request(`${origin}/api/session`, {
      headers: { authorization: `Bearer ${writing.token}`, cookie: 'undagi_device=x; lain=1' },
    }),
  )

  expect(answer.status).toBe(200)
  expect(answer.headers.get('set-cookie')).toBeNull()
})

test('a token stands in its header and nowhere else', async () => {
  const asked = (path: string, headers = {}) => undagi.fetch(new Request(`${origin}/api${path}`, { headers }))

  expect((await asked(`/session?access_token=${writing.token}`)).status).toBe(401)
  expect((await asked('/session', { cookie: `undagi_session=${writing.token}` })).status).toBe(401)
  expect((await asked('/session', { authorization: `Basic ${writing.token}` })).status).toBe(401)
  expect((await asked('/session', { authorization: `bearer  ${writing.token}` })).status).toBe(200)
})

test('in the database a token administers nothing and makes no token, whatever its owner holds', async () => {
  const { token } = await makeToken(undagi, { at: 'kota-bara', by: 'budi' })
  const { readToken } = await import('./features/api-tokens/token-form.ts')
  const request = { token: '', apiToken: readToken(token), at: undagi.clock.now() }
  const { id } = undagi.institution('kota-bara')

  const { results } = await undagi.database.read(request, (db) => [
    db.execute(sql`SELECT undagi.administers(${id}::uuid) AS administers`),
    db.execute(sql`SELECT id FROM undagi.api_tokens`),
  ])
  expect(results.map(({ rows }) => rows)).toEqual([[{ administers: false }], []])
  const making = undagi.database.asActor(request, ({ db, actor }) =>
    db.execute(sql`
      INSERT INTO undagi.api_tokens (institution_id, person_id, person_name, name, scopes, token_hash, ending, created_at, expires_at)
      VALUES (${id}, ${actor.personId}, 'budi', 'Anak', '{read_log}', ${'d'.repeat(64)}, 'abcd',
              undagi.request_instant(), undagi.request_instant() + interval '1 day')`),
  )
  await expect(making).rejects.toMatchObject({ cause: { code: '42501' } })
})

test('last use is coarse: five minutes, and the network without the last part of the address', async () => {
  const token = await plantToken(undagi, { at: 'kota-arang', by: 'ani', name: 'Jarang' })
  const lastUse = async () => {
    await undagi.services.tokenDoor.settle()
    const [row] = await queryAs(
      undagi.server.connectionFor('signin'),
      `SELECT 1 AS there FROM undagi.find_api_token('${'0'.repeat(64)}', now())`,
    )
    expect(row).toBeUndefined()
    const { data } = await undagi.as('ani').GET('/institutions/{institutionId}/own-api-tokens', {
      params: { path: { institutionId: undagi.institution('kota-arang').id } },
    })
    return data?.tokens.find(({ name }) => name === 'Jarang')?.lastUse
  }
  expect(await lastUse()).toBeNull()

  const first = undagi.clock.now().toISOString()
  await get('/session', token)
  undagi.clock.advanceBy(4 * 60_000)
  await get('/session', token)
  expect(await lastUse()).toEqual({ at: first, network: '127.0.0.0/24' })

  undagi.clock.advanceBy(60_000)
  await get('/session', token)
  expect(await lastUse()).toEqual({ at: undagi.clock.now().toISOString(), network: '127.0.0.0/24' })
})

test('a program that asks too fast waits, and only it', async () => {
  const hasty = await plantToken(undagi, { at: 'kota-arang', by: 'ani', name: 'Tergesa' })
  for (let count = 0; count < 600; count += 1)
    await undagi.services.tokenDoor.admit(hasty, {
      ...{ at: undagi.clock.now(), address: '10.0.0.1', trail: undefined },
    })

  const refused = await get('/session', hasty)
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60'])
  expect((await get('/session', writing.token)).status).toBe(200)
  undagi.clock.advanceBy(60_000)
  expect((await get('/session', hasty)).status).toBe(200)
})
