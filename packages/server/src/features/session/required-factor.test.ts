import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { testPassword } from '../../testing/seed-institutions.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': {
      ani: ['administrator'],
      budi: ['internal_assessor'],
      citra: ['internal_assessor'],
      tamu: ['internal_assessor'],
      wati: ['coordinator'],
    },
    'kota-bara': { dedi: ['administrator'], tamu: ['internal_assessor'] },
  })
})
afterAll(() => undagi.close())

const institutionId = (slug = 'kota-arang') => undagi.institution(slug).id
const requireFor = (person: string, roles: ('administrator' | 'internal_assessor')[], slug = 'kota-arang') =>
  undagi.as(person).PUT('/institutions/{institutionId}/security/required-roles', {
    params: { path: { institutionId: institutionId(slug) } },
    body: { roles },
  })
const signIn = (person: string) =>
  undagi.stranger.POST('/session', { body: { email: `${person}@undagi.test`, password: testPassword } })
const codeOf = (secret: string) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: undagi.clock.now().getTime() })

async function personIdOf(name: string): Promise<string> {
  const { data } = await undagi.as('ani').GET('/institutions/{institutionId}/people', {
    params: { path: { institutionId: institutionId() } },
  })
  return data?.find((person) => person.name === name)?.id ?? ''
}
const release = async (by: string, person: string, slug = 'kota-arang') =>
  undagi.as(by).POST('/institutions/{institutionId}/people/{personId}/second-factor-release', {
    params: { path: { institutionId: institutionId(slug), personId: await personIdOf(person) } },
  })

/** Up to the ticket of the step that follows. */
async function stepOf(person: string) {
  const { data } = await signIn(person)
  if (data === undefined || !('ticket' in data)) throw new Error('No step was asked for')
  return data
}

async function enrolAtSignIn(person: string) {
  const { ticket, next } = await stepOf(person)
  expect(next).toBe('enrolment')
  const offered = await undagi.stranger.POST('/session/second-factor/enrolment', { body: { ticket } })
  const secret = offered.data?.secret ?? ''
  const body = { ticket, code: codeOf(secret) }
  const confirmed = await undagi.stranger.POST('/session/second-factor/enrolment/confirmation', { body })
  undagi.clock.advanceBy(60_000)
  return { secret, ticket, confirmed }
}

describe('a role that asks for a second factor', () => {
  test('leads whoever holds it and has none to it, before there is a session; the others come in as before', async () => {
    expect((await requireFor('ani', ['internal_assessor'])).response.status).toBe(204)

    const { confirmed, secret } = await enrolAtSignIn('budi')

    expect(confirmed.data?.session.person.name).toBe('budi')
    expect(confirmed.data?.recoveryCodes).toHaveLength(10)
    expect(confirmed.response.headers.get('set-cookie')).toMatch(/^undagi_session=[\w-]{20,}/)
    expect((await signIn('ani')).response.status).toBe(200)
    const next = await stepOf('budi')
    expect(next.next).toBe('second_factor')
    const body = { ticket: next.ticket, code: codeOf(secret) }
    expect((await undagi.stranger.POST('/session/second-factor', { body })).response.status).toBe(200)
  })

  test('cannot be slipped past: the ticket is good for nothing else, and for nothing once it was used', async () => {
    const { ticket } = await stepOf('citra')
    const asProof = await undagi.stranger.POST('/session/second-factor', { body: { ticket, code: '123456' } })
    const wrong = await undagi.stranger.POST('/session/second-factor/enrolment/confirmation', {
      body: { ticket, code: '123456' },
    })

    expect(asProof.error).toMatchObject({ code: 'session.ticket_not_valid' })
    expect(wrong.error).toMatchObject({ status: 409 })
    const { ticket: used } = await enrolAtSignIn('citra')
    const again = await undagi.stranger.POST('/session/second-factor/enrolment', { body: { ticket: used } })
    expect(again.error).toMatchObject({ code: 'session.ticket_not_valid' })
  })

  test('ends what was opened with the password alone, also for who got the role in the meantime', async () => {
    // Seeded with a password, before anybody asked for more.
    expect((await undagi.as('budi').GET('/session')).response.status).toBe(401)
    expect((await undagi.as('tamu').GET('/session')).response.status).toBe(401)
    expect((await undagi.as('ani').GET('/session')).response.status).toBe(200)
  })

  test('is decided by the administrators of the institution alone, and seen by them', async () => {
    expect((await requireFor('wati', [])).error).toMatchObject({ status: 403 })
    expect((await requireFor('dedi', [])).error).toMatchObject({ status: 404 })

    const { data } = await undagi.as('ani').GET('/institutions/{institutionId}/security', {
      params: { path: { institutionId: institutionId() } },
    })
    expect(data?.requiredRoles).toEqual(['internal_assessor'])
    expect(data?.people.map(({ name, hasTotp, canBeReleased }) => [name, hasTotp, canBeReleased])).toEqual([
      ['ani', false, false],
      ['budi', true, true],
      ['citra', true, true],
      ['tamu', false, false],
      ['wati', false, true],
    ])
  })
})

describe('a lost telephone', () => {
  test('an administrator takes the second factor off; its person is out everywhere and sets up a new one', async () => {
    expect((await release('ani', 'citra')).response.status).toBe(204)

    const { rows } = await undagi.database.signin.execute(
      `SELECT FROM signin.session s JOIN signin."user" u ON u.id = s.user_id WHERE u.name = 'citra'`,
    )
    expect(rows).toEqual([])
    expect((await stepOf('citra')).next).toBe('enrolment')
  })

  test.each([
    ['ani', 'ani', 'their own'],
    ['ani', 'tamu', 'of somebody who works elsewhere too'],
  ])('%s does not take off that of %s: %s', async (by, person) => {
    expect((await release(by, person)).error).toMatchObject({
      status: 404,
      code: 'session.factor_not_releasable',
    })
  })

  test('nobody does so who is no administrator there', async () => {
    expect((await release('wati', 'citra')).error).toMatchObject({ status: 403 })
    expect((await release('dedi', 'citra', 'kota-bara')).error).toMatchObject({ status: 404 })
    expect((await release('dedi', 'citra')).error).toMatchObject({ status: 404 })
  })
})
