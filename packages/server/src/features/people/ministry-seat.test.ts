import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { leaveMinistry } from '../../testing/leave-ministry.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({ 'kota-arang': { budi: ['administrator'], nina: ['national_operator'] } })
})
afterAll(() => undagi.close())

const path = '/institutions/{institutionId}/memberships/{membershipId}'
async function seatOf(person: string) {
  const institutionId = undagi.institution('kota-arang').id
  const { data } = await undagi
    .as('budi')
    .GET('/institutions/{institutionId}/people', { params: { path: { institutionId } } })
  const [seat] = data?.find(({ name }) => name === person)?.memberships ?? []
  return { seat, at: { params: { path: { institutionId, membershipId: seat?.id ?? '' } } } }
}

test('an institution does not send away who operates for the ministry, whose steps it would record then', async () => {
  const { error } = await undagi.as('budi').DELETE(path, (await seatOf('nina')).at)

  expect(error).toMatchObject({ status: 403, code: 'people.ministry_appoints' })
  expect((await seatOf('nina')).seat?.validTo).toBeNull()
})

test('nor does it call back who no longer does', async () => {
  await leaveMinistry(undagi, { of: 'nina', at: 'kota-arang' })

  const { error } = await undagi.as('budi').POST(`${path}/restoration`, (await seatOf('nina')).at)
  expect(error).toMatchObject({ status: 403, code: 'people.ministry_appoints' })
})
