import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApp, origin, type TestApp } from '../../testing/create-test-app.ts'
import { readLog } from '../../testing/read-log.ts'
import { sessionOf, testPassword } from '../../testing/seed-institutions.ts'
import { send } from '../../testing/send.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': { ani: ['administrator'], ina: ['internal_assessor'] },
    'kota-bara': { budi: ['administrator'] },
  })
})
afterAll(() => undagi.close())

const institution = () => undagi.institution('kota-arang')
const last = async () => (await readLog(undagi.database)).at(-1)
const read = (query = {}) =>
  undagi.as('ani').GET('/institutions/{institutionId}/audit-entries', {
    params: { path: { institutionId: institution().id }, query },
  })

const rate = (value: string, expectedVersion: number) =>
  undagi.as('ina').PUT('/assessments/{assessmentId}/indicators/{code}/rating', {
    params: { path: { assessmentId: institution().assessments[2024] ?? '', code: '2' } },
    body: { expectedVersion, value, reason: 'Contoh.' },
  })

const knock = (session: string, from: string, path = '/session') =>
  undagi.fetch(
    new Request(`${origin}/api${path}`, { headers: { cookie: `undagi_session=${session}` } }),
    from,
  )

describe('sign-in', () => {
  test('that fails names the address that was tried, and no password', async () => {
    await undagi.stranger.POST('/session', {
      body: { email: 'Ani@undagi.test', password: 'sandi yang salah' },
    })

    const entry = await last()
    expect(entry).toMatchObject({
      ...{ operation: 'signIn', outcome: 'refused', actor_name: null, institution_id: null },
      ...{ subject: { email: 'ani@undagi.test' }, details: { code: 'session.wrong_credentials' } },
    })
    expect(JSON.stringify(entry)).not.toContain('sandi')
  })

  test('that succeeds stands under the name of who came in', async () => {
    await undagi.stranger.POST('/session', { body: { email: 'ani@undagi.test', password: testPassword } })

    expect(await last()).toMatchObject({ operation: 'signIn', outcome: 'done', actor_name: 'ani' })
  })

  test('with a session that nobody has is an entry without a name', async () => {
    await send(undagi, { method: 'PUT', path: '/assessments/x/target', body: {}, token: 'made-up' })
    await send(undagi, { method: 'GET', path: '/session', token: 'made-up' })

    expect(await last()).toMatchObject({
      ...{ operation: 'getSession', outcome: 'refused', actor_name: null },
      details: { code: 'session.required' },
    })
  })

  test('tried without end fills no disk: so many refusals a minute are written down', async () => {
    const before = (await readLog(undagi.database)).length
    for (let time = 0; time < 150; time += 1) {
      await send(undagi, { method: 'GET', path: '/session', token: 'made-up' })
    }
    expect((await readLog(undagi.database)).length - before).toBeLessThanOrEqual(120)
    undagi.clock.advanceBy(61_000)
  })

  test('tried from all addresses of one network fills no disk either', async () => {
    const before = (await readLog(undagi.database)).length
    for (let host = 1; host <= 150; host += 1) {
      await knock('made-up', `2001:db8:1:2::${host.toString(16)}`)
    }
    expect((await readLog(undagi.database)).length - before).toBe(120)
  })

  test('tried without end hides nothing that a colleague behind the same address tries', async () => {
    for (let time = 0; time < 121; time += 1) await knock('made-up', '192.0.2.7')
    const path = `/institutions/${institution().id}/audit-entries`
    await knock(sessionOf('ina'), '192.0.2.7', path)
    const told = await last()
    expect(told).toMatchObject({ operation: 'listAuditEntries', outcome: 'refused', actor_name: 'ina' })

    // Nor what is refused before anybody asked whose it is.
    await undagi.fetch(
      new Request(`${origin}/api/institutions/${institution().id}`, {
        method: 'PATCH',
        headers: { cookie: `undagi_session=${sessionOf('ina')}`, origin: 'https://x.example' },
      }),
      '192.0.2.7',
    )
    expect(await last()).toMatchObject({
      operation: 'changeInstitution',
      outcome: 'refused',
      actor_name: 'ina',
    })
  })
})

describe('an entry', () => {
  test('points to the action that was recorded, and the page shows what it said before and after', async () => {
    await rate('2', 0)
    await rate('3', 1)

    const { data } = await read({ object: '2' })
    expect(data?.entries.map(({ rated }) => rated)).toEqual([
      { before: '2', value: '3' },
      { before: null, value: '2' },
    ])
    expect(data?.entries[0]).toMatchObject({
      ...{ operation: 'rateIndicator', actor: { name: 'ina' }, year: 2024, position: null },
      notes: { actions: [{ from: 2, to: 2 }] },
    })
  })

  test('of what changes in place holds what stood there before', async () => {
    const { id } = institution()
    const { data: listed } = await undagi.as('ani').GET('/institutions')
    const expectedVersion = listed?.find((each) => each.id === id)?.version ?? ''
    await undagi.as('ani').PATCH('/institutions/{institutionId}', {
      params: { path: { institutionId: id } },
      body: {
        expectedVersion,
        name: 'Kota Arang',
        category: 'kota',
        timeZone: 'Asia/Jakarta',
        officialId: null,
      },
    })

    const { data } = await read({ operations: 'changeInstitution' })
    expect(data?.entries[0]?.notes).toEqual({
      changes: [{ field: 'name', before: 'kota-arang', after: 'Kota Arang' }],
    })
  })

  test('is not made of typing that has not settled', async () => {
    const draft = (text: string, expectedVersion: number, settle: boolean) =>
      undagi.as('ina').PUT('/assessments/{assessmentId}/indicators/{code}/drafts/{field}', {
        params: { path: { assessmentId: institution().assessments[2024] ?? '', code: '4', field: 'facts' } },
        body: { expectedVersion, text, settle },
      })
    await draft('Perw', 0, false)
    await draft('Perwali', 1, true)

    const { data } = await read({ operations: 'saveDraft' })
    expect(data?.entries).toHaveLength(1)
  })

  test('keeps line breaks, and markup as text of one field', async () => {
    const name = 'Rudi\r\n{"position":1} <script>alert(1)</script>\u2028=1+1'
    await undagi.as('ani').POST('/institutions/{institutionId}/invitations', {
      params: { path: { institutionId: institution().id } },
      body: { name, email: 'rudi@undagi.test', roles: ['internal_assessor'] },
    })
    const { data } = await read({ operations: 'invitePerson' })
    expect(data?.entries[0]?.notes.invitations?.[0]?.name).toBe(name)
  })
})

describe('the log of an institution', () => {
  test('is for its administrators', async () => {
    const path = `/institutions/${institution().id}/audit-entries`
    const status = async (person: string) =>
      (await send(undagi, { method: 'GET', path, token: sessionOf(person) })).status

    expect([await status('ani'), await status('ina'), await status('budi')]).toEqual([200, 403, 404])
  })

  test('is read by person, by time, page by page', async () => {
    const { data: people } = await undagi.as('ani').GET('/institutions/{institutionId}/audit-people', {
      params: { path: { institutionId: institution().id } },
    })
    expect(people?.map(({ name }) => name)).toEqual(['ani', 'ina'])

    const ina = people?.find(({ name }) => name === 'ina')?.id ?? ''
    const { data: hers } = await read({ person: ina })
    expect(new Set(hers?.entries.map(({ actor }) => actor?.name))).toEqual(new Set(['ina']))
    expect((await read({ to: '2026-01-01T00:00:00Z' })).data?.entries).toEqual([])

    const seen: number[] = []
    for (let before: string | undefined; ; ) {
      const { data } = await read({ person: ina, limit: '2', ...(before !== undefined && { before }) })
      seen.push(...(data?.entries ?? []).map(({ number }) => number))
      if (data?.next == null) break
      before = String(data.next)
    }
    expect(seen).toEqual(hers?.entries.map(({ number }) => number))
  })
})
