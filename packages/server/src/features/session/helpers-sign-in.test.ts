import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { delegateToColleague, delegateToNewcomer, withdraw } from '../../testing/delegate-to.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({
    'kota-arang': { ani: ['administrator'], budi: ['internal_assessor'], citra: ['respondent'] },
    'kota-bara': { dedi: ['administrator'], eka: ['internal_assessor'], citra: ['respondent'] },
  })
})
afterAll(() => undagi.close())

const params = (slug: string) => ({ path: { institutionId: undagi.institution(slug).id } })
const seenBy = async (administrator: string, slug: string) => {
  const { data } = await undagi
    .as(administrator)
    .GET('/institutions/{institutionId}/security', { params: params(slug) })
  return data?.people ?? []
}
const release = (by: string, slug: string, personId: string) =>
  undagi.as(by).POST('/institutions/{institutionId}/people/{personId}/second-factor-release', {
    params: { path: { ...params(slug).path, personId } },
  })

test('whoever helps without a role stands among those who sign in, and an administrator frees them of a lost telephone', async () => {
  const giving = { by: 'budi', at: 'kota-arang', codes: ['1'] }
  const given = await delegateToNewcomer(undagi, giving, 'putu')
  const putu = (await seenBy('ani', 'kota-arang')).find(({ email }) => email === 'putu@undagi.test')

  expect(putu).toMatchObject({ roles: [], lentRoles: ['internal_assessor'], canBeReleased: true })
  const personId = putu?.personId ?? ''
  expect((await release('dedi', 'kota-bara', personId)).response.status).toBe(404)
  expect((await release('ani', 'kota-arang', personId)).response.status).toBe(204)

  await withdraw(undagi, 'budi', given)
  expect((await seenBy('ani', 'kota-arang')).map(({ personId: id }) => id)).not.toContain(personId)
  expect((await release('ani', 'kota-arang', personId)).response.status).toBe(404)
})

test('of a member who helps too it is told by which role; who helps in two places is nobody’s to free', async () => {
  await delegateToColleague(undagi, { by: 'budi', at: 'kota-arang', codes: ['2'] }, 'citra')
  const citra = (await seenBy('ani', 'kota-arang')).find(({ name }) => name === 'citra')

  expect(citra).toMatchObject({
    roles: ['respondent'],
    lentRoles: ['internal_assessor'],
    canBeReleased: false,
  })
})
