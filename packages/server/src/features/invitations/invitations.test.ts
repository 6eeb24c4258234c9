import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { invite, openLink } from '../../testing/invite-people.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': { ani: ['administrator'], budi: ['internal_assessor'] },
    'kota-bara': { citra: ['administrator'] },
  })
})
afterAll(() => undagi.close())

const day = 24 * 60 * 60 * 1000
const inArang = () => ({ institutionId: undagi.institution('kota-arang').id })
const here = () => ({ params: { path: inArang() } })
const listInvitations = async () =>
  (await undagi.as('ani').GET('/institutions/{institutionId}/invitations', here())).data ?? []
const inviteList = (text: string, term = {}) =>
  undagi
    .as('ani')
    .POST('/institutions/{institutionId}/invitations/lists', { ...here(), body: { text, ...term } })
const preview = (text: string) =>
  undagi
    .as('ani')
    .POST('/institutions/{institutionId}/invitations/lists/preview', { ...here(), body: { text } })
const address = (invitationId: string) => ({ params: { path: { ...inArang(), invitationId } } })
const revoke = (id: string) =>
  undagi.as('ani').DELETE('/institutions/{institutionId}/invitations/{invitationId}', address(id))
const renew = (id: string) =>
  undagi.as('ani').POST('/institutions/{institutionId}/invitations/{invitationId}/renewal', address(id))

describe('inviting one person', () => {
  test('gives a link once; the list knows who invited whom until when, and no link', async () => {
    const issued = await invite(undagi, { by: 'ani', to: 'kota-arang', email: 'Eka@Undagi.test' })

    expect(issued.token).toMatch(/^[\w-]{43}$/)
    expect(issued).toMatchObject({
      email: 'eka@undagi.test',
      state: 'open',
      createdByName: 'ani',
      expiresAt: new Date(undagi.clock.now().getTime() + 14 * day).toISOString(),
    })
    const { token: _, letter: __, ...listed } = issued
    expect(await listInvitations()).toEqual([listed])
  })

  test('is refused for an address with an open invitation, and says what to do', async () => {
    const body = { name: 'Eka', email: 'eka@undagi.test', roles: ['administrator' as const] }
    const { error } = await undagi
      .as('ani')
      .POST('/institutions/{institutionId}/invitations', { ...here(), body })

    expect(error).toMatchObject({
      code: 'invitations.refused',
      errors: [{ path: '/email', message: expect.stringContaining('sudah diundang') }],
    })
  })

  test('is refused for a role that the person holds, but not for the other role', async () => {
    const inviteBudi = (role: 'administrator' | 'internal_assessor') =>
      undagi.as('ani').POST('/institutions/{institutionId}/invitations', {
        ...here(),
        body: { name: 'Budi', email: 'budi@undagi.test', roles: [role] },
      })

    expect((await inviteBudi('internal_assessor')).error).toMatchObject({
      errors: [{ path: '/roles', message: 'Orang ini sudah asesor internal di instansi Anda.' }],
    })
    expect((await inviteBudi('administrator')).response.status).toBe(201)
  })

  test('cannot offer a role whose time is over; a short one shortens the invitation', async () => {
    const inviteUntil = (validTo: Date, email: string) =>
      undagi.as('ani').POST('/institutions/{institutionId}/invitations', {
        ...here(),
        body: { name: 'X', email, roles: ['administrator'], validTo: validTo.toISOString() },
      })
    const soon = new Date(undagi.clock.now().getTime() + 2 * day)

    expect((await inviteUntil(undagi.clock.now(), 'x@undagi.test')).error).toMatchObject({ status: 422 })
    expect((await inviteUntil(soon, 'x@undagi.test')).data?.expiresAt).toBe(soon.toISOString())
  })
})

describe('a pasted list', () => {
  test('is previewed row by row, and previewing does nothing', async () => {
    const before = await listInvitations()

    const { data } = await preview('Nama; surel; peran\nFani; fani@undagi.test; asesor\nGita; gita; bos')

    expect(data).toMatchObject({
      accepted: false,
      rows: [
        { line: 2, name: 'Fani', roles: ['internal_assessor'], problems: [] },
        {
          line: 3,
          rolesAsWritten: 'bos',
          problems: [{ code: 'email_malformed' }, { code: 'role_unknown' }],
        },
      ],
    })
    expect(await listInvitations()).toEqual(before)
  })

  test('with one wrong row invites nobody, and says where each error is', async () => {
    const before = await listInvitations()

    const { error } = await inviteList('Fani; fani@undagi.test; asesor\nBudi; budi@undagi.test; asesor')

    expect(error).toMatchObject({
      status: 422,
      code: 'invitations.refused',
      errors: [{ path: '/rows/2/email' }, { path: '/rows/2/roles' }],
    })
    expect(await listInvitations()).toEqual(before)
  })

  test('without a single row is refused', async () => {
    expect((await inviteList('Nama; surel; peran\n')).error).toMatchObject({ errors: [{ path: '/text' }] })
    expect((await preview('')).data).toEqual({ rows: [], accepted: false })
  })

  test('invites everybody, each with a link of their own, for the time given', async () => {
    const validTo = '2026-12-31T16:00:00.000Z'
    const text = Array.from({ length: 40 }, (_, n) => `Pegawai ${n}; p${n}@undagi.test; asesor`).join('\n')

    const { data = [] } = await inviteList(text, { validTo })

    expect(data.map(({ email }) => email)).toEqual(Array.from({ length: 40 }, (_, n) => `p${n}@undagi.test`))
    expect(new Set(data.map(({ token }) => token)).size).toBe(40)
    expect(data.every((each) => each.validTo === validTo)).toBe(true)
  })

  test('pasted twice at the same moment invites once', async () => {
    const text = 'Hana; hana@undagi.test; asesor\nIda; ida@undagi.test; administrator'

    const answers = await Promise.all([inviteList(text), inviteList(text), inviteList(text)])

    expect(answers.map(({ response }) => response.status).sort()).toEqual([201, 422, 422])
  })
})

describe('a link', () => {
  test('that is revoked stops working, says no more than one that never was, and frees the address', async () => {
    const { id, token } = await invite(undagi, { by: 'ani', to: 'kota-arang', email: 'joko@undagi.test' })
    expect((await openLink(undagi, token)).data?.state).toBe('open')

    expect((await revoke(id)).response.status).toBe(204)

    const revoked = await openLink(undagi, token)
    const unknown = await openLink(undagi, 'tidak-pernah-ada')
    expect(revoked.error).toMatchObject({ status: 404, code: 'invitations.link_not_valid' })
    expect({ ...revoked.error, requestId: '' }).toEqual({ ...unknown.error, requestId: '' })
    expect((await revoke(id)).error).toMatchObject({ status: 404, code: 'invitations.not_found' })
    expect((await renew(id)).error).toMatchObject({ status: 404, code: 'invitations.not_found' })
    const again = await invite(undagi, { by: 'ani', to: 'kota-arang', email: 'joko@undagi.test' })
    expect((await openLink(undagi, again.token)).data?.state).toBe('open')
  })

  test('expires after two weeks and can be renewed: the new one works, the old one does not', async () => {
    const { id, token } = await invite(undagi, { by: 'ani', to: 'kota-arang', email: 'kiki@undagi.test' })
    undagi.clock.advanceBy(14 * day)
    expect((await openLink(undagi, token)).data).toMatchObject({ state: 'expired', offer: null })
    // Two weeks on, ani's session has ended: the seed's lasts for twelve hours.
    undagi.clock.advanceBy(-14 * day)

    const { data: renewed } = await renew(id)

    expect(renewed?.token).not.toBe(token)
    expect((await openLink(undagi, token)).error).toMatchObject({ code: 'invitations.link_not_valid' })
    expect((await openLink(undagi, renewed?.token ?? '')).data?.state).toBe('open')
    expect((await listInvitations()).filter(({ email }) => email === 'kiki@undagi.test')).toHaveLength(1)
  })

  test('of another institution cannot be revoked or renewed', async () => {
    const { id, token } = await invite(undagi, { by: 'citra', to: 'kota-bara', email: 'lala@undagi.test' })

    expect((await revoke(id)).response.status).toBe(404)
    expect((await renew(id)).response.status).toBe(404)
    expect((await openLink(undagi, token)).data?.state).toBe('open')
  })
})
