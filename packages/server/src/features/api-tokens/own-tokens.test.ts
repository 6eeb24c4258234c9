import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { makeToken, plantToken } from '../../testing/make-token.ts'
import { queryAs } from '../../testing/query-as.ts'
import { readLog } from '../../testing/read-log.ts'
import { sessionOf, testPassword } from '../../testing/seed-institutions.ts'
import { readOutbox, textOf } from '../../testing/smtp-server.ts'
import { hashSecretToken } from '../session/secret-token.ts'

const outbox = mkdtempSync(join(tmpdir(), 'undagi-outbox-'))
let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp(
    {
      'kota-arang': {
        ...{ ani: ['administrator'], budi: ['internal_assessor'], candra: ['internal_assessor'] },
        ...{ eka: ['internal_assessor'], fani: ['internal_assessor'] },
        ...{ gita: ['internal_assessor'], hadi: ['internal_assessor'] },
      },
      'kota-bara': { dewi: ['administrator'] },
    },
    { outbox },
  )
})
afterAll(async () => {
  await undagi.close()
  rmSync(outbox, { recursive: true, force: true })
})

const params = () => ({ path: { institutionId: undagi.institution('kota-arang').id } })
const listOwn = (person: string) =>
  undagi.as(person).GET('/institutions/{institutionId}/own-api-tokens', { params: params() })
const listAll = (person: string) =>
  undagi.as(person).GET('/institutions/{institutionId}/api-tokens', { params: params() })
const wanted = {
  ...{ name: 'Penyelaras', scopes: ['read_assessment'] as const, validDays: 30 },
  password: testPassword,
}
type Asked = { scopes: string[]; validDays: number; name: string; password: string }
const make = (person: string, body: Partial<Asked> = {}) =>
  undagi.as(person).POST('/institutions/{institutionId}/own-api-tokens', {
    params: params(),
    body: { ...wanted, scopes: [...wanted.scopes], ...body } as never,
  })

test('a token is shown once; what is kept is its digest, which the application cannot read', async () => {
  const { token, id, ending } = await makeToken(undagi, { at: 'kota-arang', by: 'budi' })

  const { data } = await listOwn('budi')
  expect(data?.tokens.map((each) => each.id)).toContain(id)
  expect(JSON.stringify(data)).not.toContain(token)
  expect(token.endsWith(ending)).toBe(true)
  const [row] = await queryAs(undagi.server.connectionFor('owner'), 'SELECT 1 AS one')
  expect(row).toEqual({ one: 1 })
  const hash = queryAs(undagi.server.connectionFor('app'), 'SELECT token_hash FROM undagi.api_tokens')
  await expect(hash).rejects.toMatchObject({ code: '42501' })
})

test('a person is offered what their roles could use, and gets no more', async () => {
  const { data } = await listOwn('budi')
  expect(data?.scopes).toEqual(['read_institution', 'read_assessment', 'write_assessment'])
  expect(data?.longestDays).toBe(90)

  const { error, response } = await make('budi', { scopes: ['read_log'] })
  expect([response.status, error?.code]).toEqual([422, 'api_tokens.scope_not_held'])
})

describe('making a token', () => {
  test('asks for the own password again, and guessing it there is slowed down', async () => {
    const answers = []
    for (let n = 0; n < 6; n += 1) answers.push(await make('eka', { password: `tebakan ${n}` }))

    expect(answers[0]?.error).toMatchObject({ status: 422, code: 'session.wrong_password' })
    expect(answers.at(-1)?.error?.code).toBe('session.too_many_attempts')
    expect((await listOwn('eka')).data?.tokens).toEqual([])
    const refused = (await readLog(undagi.database)).filter(
      ({ operation, outcome }) => operation === 'makeApiToken' && outcome === 'refused',
    )
    expect(refused.length).toBeGreaterThan(0)
  })

  test('is told to its owner by letter', async () => {
    await makeToken(undagi, { at: 'kota-arang', by: 'fani' })
    await undagi.services.letters.settled()

    const letters = await readOutbox(outbox)
    const toFani = letters.filter((letter) => letter.includes('fani@undagi.test'))
    expect(toFani.map(textOf).join()).toContain('Token API baru dibuat untuk akun Anda')
  })
})

test('who changes the password ends the own tokens with it, if asked to, and nobody else’s', async () => {
  const change = (person: string, revokeTokens: boolean) =>
    undagi.as(person).PUT('/account/password', {
      body: { currentPassword: testPassword, newPassword: 'perahu kertas di atas meja', revokeTokens },
    })
  const kept = await makeToken(undagi, { at: 'kota-arang', by: 'hadi' })
  const gone = await makeToken(undagi, { at: 'kota-arang', by: 'gita' })
  expect([
    (await change('hadi', false)).response.status,
    (await change('gita', true)).response.status,
  ]).toEqual([204, 204])

  const { data } = await listAll('ani')
  const stateOf = (token: { id: string }) => data?.tokens.find(({ id }) => id === token.id)?.state
  expect([stateOf(kept), stateOf(gone)]).toEqual(['active', 'revoked'])
  const entries = (await readLog(undagi.database)).filter(({ operation }) => operation === 'changePassword')
  expect(JSON.stringify(entries.map(({ details }) => details))).toContain(gone.id)
})

test('a token has an end, no later than the institution allows', async () => {
  expect((await make('budi', { validDays: 91 })).error?.code).toBe('api_tokens.valid_too_long')
  expect((await make('budi', { validDays: 0 })).response.status).toBe(422)

  const { data } = await undagi.as('ani').PUT('/institutions/{institutionId}/api-token-settings', {
    params: params(),
    body: { longestDays: 7 },
  })
  expect(data).toEqual({ longestDays: 7 })
  expect((await make('budi', { validDays: 8 })).error?.code).toBe('api_tokens.valid_too_long')
  expect((await make('budi', { validDays: 7 })).response.status).toBe(201)
  const entry = (await readLog(undagi.database)).find((each) => each.operation === 'changeApiTokenSettings')
  expect(entry?.details).toEqual({ changes: [{ field: 'longestDays', before: '90', after: '7' }] })
})

test('a scope that does not exist is refused', async () => {
  expect((await make('budi', { scopes: ['manage_people'] })).response.status).toBe(422)
  expect((await make('budi', { scopes: [] })).response.status).toBe(422)
})

test('nobody has more than twenty that work', async () => {
  for (let count = 0; count < 20; count += 1)
    await plantToken(undagi, { at: 'kota-arang', by: 'candra', name: `Alat ${count}` })

  const { error, response } = await make('candra', { validDays: 5 })
  expect([response.status, error?.code]).toEqual([409, 'api_tokens.too_many'])
})

test('colleagues do not see each other’s tokens, an administrator sees all of the institution', async () => {
  const { id } = await makeToken(undagi, { at: 'kota-arang', by: 'budi', name: 'Milik Budi', validDays: 7 })

  expect(JSON.stringify((await listOwn('candra')).data)).not.toContain('Milik Budi')
  expect((await listAll('candra')).error?.code).toBe('institutions.administrator_required')
  const { data } = await listAll('ani')
  expect(data?.tokens.find((token) => token.id === id)?.owner.name).toBe('budi')
  expect((await listAll('dewi')).response.status).toBe(404)
})

test('row-level security alone keeps a colleague’s tokens unseen, and lets nobody make one in another name', async () => {
  const request = { token: hashSecretToken(sessionOf('candra')), at: undagi.clock.now() }
  const { results } = await undagi.database.read(request, (db) => [
    db.execute(sql`SELECT DISTINCT person_name FROM undagi.api_tokens`),
  ])
  expect(results[0].rows).toEqual([{ person_name: 'candra' }])

  const inAnothersName = undagi.database.asActor(request, ({ db }) =>
    db.execute(sql`
      INSERT INTO undagi.api_tokens (institution_id, person_id, person_name, name, scopes, token_hash, ending, created_at, expires_at)
      SELECT ${params().path.institutionId}::uuid, gen_random_uuid(), 'budi', 'Palsu', '{read_log}', ${'e'.repeat(64)}, 'abcd',
             undagi.request_instant(), undagi.request_instant() + interval '1 day'`),
  )
  await expect(inAnothersName).rejects.toMatchObject({ cause: { code: '42501' } })
})

test('the owner revokes, and so does an administrator; a colleague does not', async () => {
  const revoke = (person: string, path: 'api-tokens' | 'own-api-tokens', tokenId: string) =>
    undagi.as(person).DELETE(`/institutions/{institutionId}/${path}/{tokenId}`, {
      params: { path: { ...params().path, tokenId } },
    })
  const first = await makeToken(undagi, { at: 'kota-arang', by: 'budi', validDays: 7 })
  const second = await makeToken(undagi, { at: 'kota-arang', by: 'budi', validDays: 7 })

  expect((await revoke('candra', 'own-api-tokens', first.id)).error?.code).toBe('api_tokens.not_found')
  expect((await revoke('candra', 'api-tokens', first.id)).response.status).toBe(403)
  expect((await revoke('budi', 'own-api-tokens', first.id)).response.status).toBe(204)
  expect((await revoke('budi', 'own-api-tokens', first.id)).error?.code).toBe('api_tokens.not_found')
  expect((await revoke('ani', 'api-tokens', second.id)).response.status).toBe(204)

  const { data } = await listOwn('budi')
  const states = data?.tokens.filter(({ id }) => [first.id, second.id].includes(id))
  expect(states?.map(({ state, revokedByName }) => `${state} ${revokedByName}`).toSorted()).toEqual([
    'revoked ani',
    'revoked budi',
  ])
})
