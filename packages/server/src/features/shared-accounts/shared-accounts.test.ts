import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { session, user } from '../../platform/database/tables/signin.tables.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { defaultSettings } from './settings.ts'
import { type Left, leaveTraces } from './testing/leave-traces.ts'
import { lookAtAccounts } from './usecases/look-at-accounts.ts'

let undagi: TestApp
let number = 0
/** An institution of its own for each test: what one notices, another must not meet. */
let person: string
let userId: string
let institutionId: string

const seed = Object.fromEntries(
  Array.from({ length: 10 }, (_, each) => [
    `kota-${each}`,
    { [`pengisi-${each}`]: ['internal_assessor'], [`admin-${each}`]: ['administrator'] },
  ]),
) satisfies Parameters<typeof createTestApp>[0]

beforeAll(async () => {
  undagi = await createTestApp(seed)
})
afterAll(() => undagi.close())
beforeEach(async () => {
  person = `pengisi-${number}`
  institutionId = undagi.institution(`kota-${number}`).id
  const users = await undagi.database.signin.select({ id: user.id, name: user.name }).from(user)
  userId = users.find(({ name }) => name === person)?.id ?? ''
  number += 1
})

const admin = () => undagi.as(person.replace('pengisi', 'admin'))
const look = () => lookAtAccounts(undagi.database, undagi.clock.now())
const own = async () => (await undagi.as(person).GET('/account/shared-account-findings')).data ?? []
const seenByAdministrator = async () => {
  const path = { institutionId }
  return (await admin().GET('/institutions/{institutionId}/shared-accounts', { params: { path } })).data
    ?.findings
}

const morning = [60, 240] as const
const days = [2, 3, 6, 7]
const at = (device: string, network: string, onDays = days): Left => ({
  ...{ userId, device, network },
  times: onDays.map((day) => [day, ...morning] as const),
})
const twoAtOnce = () => leaveTraces(undagi, [at('a', 'kantor'), at('b', 'kecamatan')])

const answer = (
  findingId: string,
  body: { kind: 'admitted'; note: string } | { kind: 'explained'; explanation: 'vpn'; note: string },
) =>
  undagi
    .as(person)
    .POST('/account/shared-account-findings/{findingId}/answer', { params: { path: { findingId } }, body })

const close = (findingId: string, outcome: 'accepted' | 'settled') =>
  admin().POST('/institutions/{institutionId}/shared-accounts/{findingId}/closing', {
    params: { path: { institutionId, findingId } },
    body: { outcome, note: 'Sudah dibicarakan.' },
  })

describe('an account that two people use at once', () => {
  test('is told to its person at once, with the moments and without an address', async () => {
    await twoAtOnce()
    await look()
    const [finding] = await own()

    expect(finding).toMatchObject({ verdict: 'likely_shared', answer: null, closing: null })
    expect(finding?.reasons[0]).toMatchObject({ signal: 'same_time', count: 4 })
    expect(finding?.reasons[0]?.moments[0]?.places).toEqual([
      { device: 1, label: 'Chrome di Windows', network: 'A' },
      { device: 2, label: 'Chrome di Windows', network: 'B' },
    ])
    expect(JSON.stringify(finding)).not.toMatch(/kantor|kecamatan/)
  })

  test('is told once, however often one looks, also by two processes at the same time', async () => {
    await twoAtOnce()
    await Promise.all([look(), look(), look()])
    await look()

    expect(await own()).toHaveLength(1)
  })

  test('is shown to administrators when the days to answer are over', async () => {
    await twoAtOnce()
    await look()
    const [finding] = await own()

    expect(await seenByAdministrator()).toEqual([])
    expect((await close(finding?.id ?? '', 'settled')).error?.code).toBe('shared_accounts.not_found')
    const since = new Date(finding?.administratorFrom ?? '')
    const { clock } = undagi
    expect(since.getTime() - clock.now().getTime()).toBe(5 * 24 * 60 * 60_000)
  })

  test('is shown to administrators from that day on, although nobody has answered', async () => {
    await twoAtOnce()
    await look()
    await undagi.database.signin.update(session).set({ expiresAt: new Date('2030-01-01T00:00:00Z') })
    undagi.clock.advanceBy(5 * 24 * 60 * 60_000)

    expect(await seenByAdministrator()).toMatchObject([{ answer: null }])
  })

  test('is shown to administrators as soon as the person has answered, and nobody answers twice', async () => {
    await twoAtOnce()
    await look()
    const [finding] = await own()
    const id = finding?.id ?? ''
    const given = await answer(id, { kind: 'explained', explanation: 'vpn', note: 'Laptop lewat VPN.' })

    expect(given.response.status).toBe(201)
    expect((await seenByAdministrator())?.[0]).toMatchObject({
      person: { name: person },
      answer: { kind: 'explained', explanation: 'vpn', note: 'Laptop lewat VPN.' },
    })
    expect((await answer(id, { kind: 'admitted', note: '' })).error?.code).toBe('shared_accounts.answered')
  })

  test('once explained is not told again, until another device comes along', async () => {
    await twoAtOnce()
    await look()
    const [finding] = await own()
    await answer(finding?.id ?? '', { kind: 'explained', explanation: 'vpn', note: '' })
    await look()
    expect(await own()).toHaveLength(1)

    await leaveTraces(undagi, [at('c', 'rumah')])
    await look()
    expect(await own()).toHaveLength(2)
  })

  test('once admitted is told again only for what comes after', async () => {
    await twoAtOnce()
    await look()
    const [finding] = await own()
    await answer(finding?.id ?? '', { kind: 'admitted', note: 'Staf membantu mengisi.' })
    expect((await close(finding?.id ?? '', 'settled')).data?.closing).toMatchObject({ outcome: 'settled' })
    expect((await close(finding?.id ?? '', 'settled')).error?.code).toBe('shared_accounts.answered')
    await look()

    expect(await own()).toHaveLength(1)
  })

  test('is nobody’s business in an institution that does not watch', async () => {
    await twoAtOnce()
    const changed = await admin().PUT('/institutions/{institutionId}/shared-account-settings', {
      params: { path: { institutionId } },
      body: { ...defaultSettings, isWatching: false },
    })
    expect(changed.data?.isWatching).toBe(false)
    await look()

    expect(await own()).toEqual([])
  })
})

test('settings outside sane bounds are refused', async () => {
  const { error } = await admin().PUT('/institutions/{institutionId}/shared-account-settings', {
    params: { path: { institutionId } },
    body: { ...defaultSettings, togetherDays: 0, daysToAnswer: 99 },
  })

  expect(error).toMatchObject({ status: 422 })
})
