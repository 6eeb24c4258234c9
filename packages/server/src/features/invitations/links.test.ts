import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApp, origin, type TestApp } from '../../testing/create-test-app.ts'
import { acceptAs, acceptAsNewcomer, invite, openLink } from '../../testing/invite-people.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': { ani: ['administrator'], budi: ['internal_assessor'] },
    'kota-bara': { citra: ['administrator'] },
  })
})
afterAll(() => undagi.close())

const day = 24 * 60 * 60 * 1000
const inviteToArang = (email: string, roles?: ('administrator' | 'internal_assessor')[]) =>
  invite(undagi, { by: 'ani', to: 'kota-arang', email, ...(roles && { roles }) })
const signIn = (email: string, password = 'sandi baru yang panjang') =>
  undagi.stranger.POST('/session', { body: { email, password } })
type Memberships = { memberships: { institution: { slug: string }; role: string }[] }
const rolesIn = (session: Memberships | { next: string } | undefined) =>
  session && 'memberships' in session
    ? session.memberships.map(({ institution, role }) => `${institution.slug} ${role}`)
    : undefined

describe('a person without an account', () => {
  test('sees who invites them to what, before anything is entered', async () => {
    const { token, expiresAt } = await inviteToArang('eka@undagi.test')

    expect((await openLink(undagi, token)).data).toEqual({
      state: 'open',
      institution: { slug: 'kota-arang', name: 'kota-arang', sample: false },
      invitedBy: 'ani',
      offer: {
        ...{
          name: 'Tamu',
          email: 'eka@undagi.test',
          roles: ['internal_assessor'],
          unitName: null,
          hasAccount: false,
        },
        ...{ validFrom: null, validTo: null, expiresAt },
      },
    })
  })

  test('chooses name and password and is signed in at once', async () => {
    const { token } = await inviteToArang('fani@undagi.test', ['administrator', 'internal_assessor'])

    const { data, response } = await acceptAsNewcomer(undagi, token)

    expect(data).toMatchObject({ person: { name: 'Nama Sendiri', email: 'fani@undagi.test' } })
    expect(rolesIn(data)).toEqual(['kota-arang administrator', 'kota-arang internal_assessor'])
    expect(response.headers.get('set-cookie')).toMatch(/^undagi_session=[\w-]{20,}; .*HttpOnly/)
    expect((await signIn('fani@undagi.test')).response.status).toBe(200)
  })

  test('chooses a password of at least twelve characters', async () => {
    const { token } = await inviteToArang('gani@undagi.test')

    const { error } = await acceptAsNewcomer(undagi, token, 'sebelas bla')

    expect(error).toMatchObject({ status: 422, errors: [{ path: '/newAccount/password' }] })
    expect((await openLink(undagi, token)).data?.state).toBe('open')
  })

  test('who accepts is told at the second time, and nothing of the invitation shows any more', async () => {
    const { token } = await inviteToArang('hadi@undagi.test')
    await acceptAsNewcomer(undagi, token)

    expect((await acceptAsNewcomer(undagi, token, 'sandi orang lain sama sekali')).error).toMatchObject({
      status: 409,
      code: 'invitations.accepted',
    })
    expect((await openLink(undagi, token)).data).toMatchObject({ state: 'accepted', offer: null })
    expect((await signIn('hadi@undagi.test')).response.status).toBe(200)
  })

  test('five who hold the same link at the same moment: one account, one password, one membership', async () => {
    const { token } = await inviteToArang('indah@undagi.test')
    const passwords = Array.from({ length: 5 }, (_, n) => `sandi panjang nomor ${n}`)

    const answers = await Promise.all(passwords.map((each) => acceptAsNewcomer(undagi, token, each)))

    const statuses = answers.map(({ response }) => response.status)
    expect(statuses.toSorted()).toEqual([200, 409, 409, 409, 409])
    const winner = passwords[statuses.indexOf(200)] ?? ''
    expect(rolesIn((await signIn('indah@undagi.test', winner)).data)).toEqual([
      'kota-arang internal_assessor',
    ])
  })

  test('too late leaves neither an account nor a membership', async () => {
    const { token } = await inviteToArang('jaka@undagi.test')
    undagi.clock.advanceBy(14 * day)

    expect((await acceptAsNewcomer(undagi, token)).error).toMatchObject({
      status: 409,
      code: 'invitations.expired',
    })
    undagi.clock.advanceBy(-14 * day)
    expect((await openLink(undagi, token)).data?.offer?.hasAccount).toBe(false)
  })

  test('racing with the revocation: either a member with an account, or neither', async () => {
    for (let round = 0; round < 6; round++) {
      const email = `kali${round}@undagi.test`
      const { id, token } = await inviteToArang(email)
      const path = { institutionId: undagi.institution('kota-arang').id, invitationId: id }

      const [accepted, revoked] = await Promise.all([
        acceptAsNewcomer(undagi, token),
        undagi
          .as('ani')
          .DELETE('/institutions/{institutionId}/invitations/{invitationId}', { params: { path } }),
      ])

      const both = [accepted.response.status, revoked.response.status]
      expect([
        [200, 404],
        [404, 204],
      ]).toContainEqual(both)
      expect((await signIn(email)).response.status).toBe(accepted.response.status === 200 ? 200 : 401)
    }
  })
})

describe('a person who has an account', () => {
  test('is asked to sign in: nobody sets a new password for them through a link', async () => {
    const { token } = await inviteToArang('citra@undagi.test')

    expect((await openLink(undagi, token)).data?.offer?.hasAccount).toBe(true)
    expect((await acceptAsNewcomer(undagi, token)).error).toMatchObject({
      status: 409,
      code: 'invitations.account_exists',
    })
    expect((await signIn('citra@undagi.test')).response.status).toBe(401)
  })

  test('accepts under that account, keeps their name, and may do so once', async () => {
    const { token } = await inviteToArang('citra.dua@undagi.test')
    await acceptAsNewcomer(undagi, token)
    const again = await invite(undagi, {
      by: 'ani',
      to: 'kota-arang',
      email: 'budi@undagi.test',
      roles: ['administrator'],
    })

    const { data } = await acceptAs(undagi, 'budi', again.token)

    expect(data).toMatchObject({ person: { name: 'budi' } })
    expect(rolesIn(data)?.toSorted()).toEqual(['kota-arang administrator', 'kota-arang internal_assessor'])
    expect((await acceptAs(undagi, 'budi', again.token)).error).toMatchObject({
      code: 'invitations.accepted',
    })
  })

  test('made in another institution joins only when its holder accepts', async () => {
    const elsewhere = await invite(undagi, { by: 'citra', to: 'kota-bara', email: 'sekda@arang.test' })
    await acceptAsNewcomer(undagi, elsewhere.token)
    const body = { name: 'Sekda', email: 'sekda@arang.test', initialPassword: 'sandi pertama yang panjang' }

    const added = await undagi.as('ani').POST('/institutions/{institutionId}/people', {
      params: { path: { institutionId: undagi.institution('kota-arang').id } },
      body: { ...body, role: 'administrator' },
    })
    expect(added.error).toMatchObject({ code: 'people.invitation_required' })
    const { token } = await inviteToArang('sekda@arang.test', ['administrator'])
    expect((await acceptAsNewcomer(undagi, token)).error).toMatchObject({
      code: 'invitations.account_exists',
    })
    expect(rolesIn((await signIn('sekda@arang.test')).data)).toEqual(['kota-bara internal_assessor'])
  })

  test('who is signed in under another address is refused, and the invitation stays open', async () => {
    const { token } = await inviteToArang('lain@undagi.test')

    expect((await acceptAs(undagi, 'citra', token)).error).toMatchObject({
      status: 403,
      code: 'invitations.other_address',
      title: expect.stringContaining('alamat surel lain'),
    })
    expect((await openLink(undagi, token)).data?.state).toBe('open')
  })

  test('without a session is asked for one', async () => {
    const { token } = await inviteToArang('nobody@undagi.test')

    const { error } = await undagi.stranger.POST('/invitations/acceptance', {
      body: { token },
    })

    expect(error).toMatchObject({ status: 401, code: 'session.required' })
  })

  test('who got the role in the meantime does not hold it twice', async () => {
    const { token } = await invite(undagi, { by: 'ani', to: 'kota-arang', email: 'citra.tiga@undagi.test' })
    const path = { institutionId: undagi.institution('kota-arang').id }
    const initialPassword = 'sandi pertama yang panjang'
    await undagi.as('ani').POST('/institutions/{institutionId}/people', {
      params: { path },
      body: { name: 'Tiga', email: 'citra.tiga@undagi.test', role: 'internal_assessor', initialPassword },
    })
    const { response } = await signIn('citra.tiga@undagi.test', initialPassword)
    const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? ''

    const accepted = await undagi.stranger.POST('/invitations/acceptance', {
      headers: { cookie },
      body: { token },
    })

    expect(rolesIn(accepted.data)).toEqual(['kota-arang internal_assessor'])
  })
})

describe('the secret of a link', () => {
  test('is nowhere in the database, whichever table one looks in', async () => {
    const { token } = await inviteToArang('rahasia@undagi.test')
    const institutions = [undagi.institution('kota-arang').id]

    const { rows } = await undagi.database.asOperator({ institutions, at: undagi.clock.now() }, (db) =>
      db.execute(sql`SELECT i::text AS row FROM undagi.invitations i WHERE email = 'rahasia@undagi.test'`),
    )

    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  test('stands in no address that a proxy would write down', async () => {
    const { token } = await inviteToArang('alamat@undagi.test')
    const asked = await undagi.fetch(new Request(`${origin}/api/invitations/${token}`))
    expect(asked.status).toBe(401)
  })

  test('cannot be guessed for ever: after thirty wrong ones an address waits, also with a right one', async () => {
    const { token } = await inviteToArang('sabar@undagi.test')
    undagi.clock.advanceBy(60_000) // the wrong ones of the tests above no longer count
    const statuses: number[] = []
    for (let n = 0; n < 30; n++) statuses.push((await openLink(undagi, `tebakan-${n}`)).response.status)

    const refused = await openLink(undagi, token)

    expect(new Set(statuses)).toEqual(new Set([404]))
    expect(refused.error).toMatchObject({ status: 429, code: 'invitations.too_many_attempts' })
    expect(Number(refused.response.headers.get('retry-after'))).toBeGreaterThan(0)
    undagi.clock.advanceBy(60_000)
    expect((await openLink(undagi, token)).data?.state).toBe('open')
  })
})
