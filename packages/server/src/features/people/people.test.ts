import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { sessionIn } from '../../testing/session-in.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': { ani: ['administrator'], budi: ['internal_assessor'] },
    'kota-bara': { citra: ['administrator'] },
  })
})
afterAll(() => undagi.close())

const hour = 60 * 60 * 1000
const initialPassword = 'sandi pertama yang panjang'
const peopleOf = (slug: string) => ({ params: { path: { institutionId: undagi.institution(slug).id } } })
const listPeople = async () =>
  (await undagi.as('ani').GET('/institutions/{institutionId}/people', peopleOf('kota-arang'))).data
const add = (
  person: string,
  body: {
    name: string
    email: string
    role: 'administrator' | 'internal_assessor'
    validFrom?: string
    validTo?: string
  },
) =>
  undagi.as(person).POST('/institutions/{institutionId}/people', {
    ...peopleOf(person === 'citra' ? 'kota-bara' : 'kota-arang'),
    body: { ...body, initialPassword },
  })
const signIn = (email: string) =>
  undagi.stranger.POST('/session', { body: { email, password: initialPassword } })

describe('an administrator', () => {
  test('adds a person, who can sign in with the initial password at once', async () => {
    const { data } = await add('ani', { name: 'Eka', email: 'Eka@Undagi.test', role: 'internal_assessor' })

    expect(data).toMatchObject({
      name: 'Eka',
      email: 'eka@undagi.test',
      memberships: [{ role: 'internal_assessor', validTo: null }],
    })
    expect(sessionIn((await signIn('eka@undagi.test')).data).memberships).toHaveLength(1)
  })

  test('of another institution gains nothing here from an account made in the name of somebody of ours', async () => {
    await add('ani', { name: 'Sekda Bara', email: 'sekda@bara.test', role: 'internal_assessor' })

    const { error } = await add('citra', { name: 'Sekda', email: 'Sekda@bara.test', role: 'administrator' })

    expect(error).toMatchObject({
      status: 409,
      code: 'people.invitation_required',
      title: expect.stringContaining('Undang orangnya dengan tautan'),
    })
    const { memberships } = sessionIn((await signIn('sekda@bara.test')).data)
    expect(memberships.map(({ institution }) => institution.slug)).toEqual(['kota-arang'])
  })

  test('gives a member another role, and does not touch their name', async () => {
    const validTo = new Date(undagi.clock.now().getTime() + hour / 2).toISOString()
    await add('ani', { name: 'Sekda', email: 'sekda@bara.test', role: 'administrator', validTo })

    const { person, memberships } = sessionIn((await signIn('sekda@bara.test')).data)
    expect(person.name).toBe('Sekda Bara')
    expect(memberships).toHaveLength(2)
  })

  test('is told when the person holds the role already', async () => {
    const { error } = await add('ani', { name: 'Eka', email: 'eka@undagi.test', role: 'internal_assessor' })

    expect(error).toMatchObject({ status: 409, code: 'people.membership_exists' })
  })

  test('cannot let a role end before it starts; nobody is made who could sign in', async () => {
    const validTo = new Date(undagi.clock.now().getTime() - hour).toISOString()

    const { error } = await add('ani', {
      name: 'Fajar',
      email: 'fajar@undagi.test',
      role: 'internal_assessor',
      validTo,
    })

    expect(error).toMatchObject({ status: 422, errors: [{ path: '/validTo' }] })
    expect((await signIn('fajar@undagi.test')).error).toMatchObject({ code: 'session.wrong_credentials' })
  })
})

describe('a dated membership', () => {
  test('ends by itself, and stays in the list with its dates', async () => {
    const validTo = new Date(undagi.clock.now().getTime() + hour).toISOString()
    await add('ani', { name: 'Gita', email: 'gita@undagi.test', role: 'internal_assessor', validTo })
    expect(sessionIn((await signIn('gita@undagi.test')).data).memberships).toHaveLength(1)

    undagi.clock.advanceBy(hour)

    expect(sessionIn((await signIn('gita@undagi.test')).data).memberships).toEqual([])
    expect((await listPeople())?.find(({ name }) => name === 'Gita')?.memberships).toMatchObject([
      { validTo },
    ])
  })

  test('can be ended now', async () => {
    const eka = (await listPeople())?.find(({ name }) => name === 'Eka')
    const [membership] = eka?.memberships ?? []
    const { id: institutionId } = undagi.institution('kota-arang')
    const path = { institutionId, membershipId: membership?.id ?? '' }
    const end = () =>
      undagi
        .as('ani')
        .DELETE('/institutions/{institutionId}/memberships/{membershipId}', { params: { path } })

    expect((await end()).response.status).toBe(204)
    expect((await end()).error).toMatchObject({ status: 404, code: 'people.membership_not_found' })
    expect(sessionIn((await signIn('eka@undagi.test')).data).memberships).toEqual([])
  })

  test('that has ended can be given back: a new one from now on, and the gap stays on record', async () => {
    const gita = async () => (await listPeople())?.find(({ name }) => name === 'Gita')
    const { id: institutionId } = undagi.institution('kota-arang')
    const path = { institutionId, membershipId: (await gita())?.memberships[0]?.id ?? '' }
    const restore = () =>
      undagi
        .as('ani')
        .POST('/institutions/{institutionId}/memberships/{membershipId}/restoration', { params: { path } })

    expect((await restore()).response.status).toBe(201)

    expect((await gita())?.memberships).toMatchObject([
      { role: 'internal_assessor', validTo: expect.any(String) },
      { role: 'internal_assessor', validFrom: undagi.clock.now().toISOString(), validTo: null },
    ])
    expect((await restore()).error).toMatchObject({ status: 409, code: 'people.membership_exists' })
  })

  test('that is still to begin can be taken back, and leaves nothing behind', async () => {
    const hani = async () => (await listPeople())?.find(({ name }) => name === 'Hani')
    const validFrom = new Date(undagi.clock.now().getTime() + hour).toISOString()
    await add('ani', { name: 'Hani', email: 'hani@undagi.test', role: 'administrator', validFrom })
    const path = {
      institutionId: undagi.institution('kota-arang').id,
      membershipId: (await hani())?.memberships[0]?.id ?? '',
    }
    const takeBack = () =>
      undagi
        .as('ani')
        .DELETE('/institutions/{institutionId}/memberships/{membershipId}', { params: { path } })

    expect((await takeBack()).response.status).toBe(204)

    expect(await hani()).toBeUndefined()
    expect((await takeBack()).error).toMatchObject({ status: 404, code: 'people.membership_not_found' })
    undagi.clock.advanceBy(2 * hour)
    expect(sessionIn((await signIn('hani@undagi.test')).data).memberships).toEqual([])
  })

  test('of the last administrator stays, whoever is to follow later', async () => {
    const validFrom = new Date(undagi.clock.now().getTime() + hour).toISOString()
    await add('ani', { name: 'Indra', email: 'indra@undagi.test', role: 'administrator', validFrom })
    const ani = (await listPeople())?.find(({ name }) => name === 'ani')
    const path = {
      institutionId: undagi.institution('kota-arang').id,
      membershipId: ani?.memberships[0]?.id ?? '',
    }
    const { error } = await undagi
      .as('ani')
      .DELETE('/institutions/{institutionId}/memberships/{membershipId}', { params: { path } })

    expect(error).toMatchObject({ status: 409, code: 'people.last_administrator' })
  })
})

test('an assessor does not read the list of people', async () => {
  const { error } = await undagi
    .as('budi')
    .GET('/institutions/{institutionId}/people', peopleOf('kota-arang'))

  expect(error).toMatchObject({ status: 403, code: 'institutions.administrator_required' })
})
