import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({ 'kota-arang': { ani: ['administrator'], budi: ['administrator'] } })
})
afterAll(() => undagi.close())

const second = 1000
const institutionId = () => undagi.institution('kota-arang').id

const membershipsNow = async (asker: string) => {
  const { data = [] } = await undagi
    .as(asker)
    .GET('/institutions/{institutionId}/people', { params: { path: { institutionId: institutionId() } } })
  return data.flatMap(({ name, memberships }) =>
    memberships.filter(({ validTo }) => validTo === null).map(({ id }) => ({ name, id })),
  )
}

async function bothMemberships() {
  const members = await membershipsNow('ani')
  const idOf = (name: string) => members.find((member) => member.name === name)?.id ?? ''
  return { ani: idOf('ani'), budi: idOf('budi') }
}

const end = (asker: string, membershipId: string) =>
  undagi.as(asker).DELETE('/institutions/{institutionId}/memberships/{membershipId}', {
    params: { path: { institutionId: institutionId(), membershipId } },
  })

/** Gives whoever was ended their role back. */
async function restoreAll(ended: { ani: string; budi: string }) {
  undagi.clock.advanceBy(second)
  for (const [asker, membershipId] of [
    ['ani', ended.budi],
    ['budi', ended.ani],
  ] as const)
    await undagi.as(asker).POST('/institutions/{institutionId}/memberships/{membershipId}/restoration', {
      params: { path: { institutionId: institutionId(), membershipId } },
    })
  undagi.clock.advanceBy(second)
}

test('two administrators who end each other in the same moment: exactly one of them stays', async () => {
  for (let round = 0; round < 8; round++) {
    undagi.clock.advanceBy(second)
    const memberships = await bothMemberships()

    const answers = await Promise.all([end('ani', memberships.budi), end('budi', memberships.ani)])

    const statuses = answers.map(({ response }) => response.status)
    expect(statuses.filter((status) => status === 204)).toHaveLength(1)
    const winner = statuses[0] === 204 ? 'ani' : 'budi'
    expect((await membershipsNow(winner)).map(({ name }) => name)).toEqual([winner])
    await restoreAll(memberships)
  }
})

test('not even when the one who waited had asked first', async () => {
  undagi.clock.advanceBy(second)
  const memberships = await bothMemberships()
  const at = undagi.clock.now()
  const waiting = async () => {
    const { rows } = await undagi.database.asOperator({ institutions: [], at }, (db) =>
      db.execute(sql`SELECT FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`),
    )
    return rows.length
  }

  const answers = await undagi.database.asOperator({ institutions: [], at }, async (db) => {
    await db.execute(sql`SELECT undagi.lock_members(${institutionId()}::uuid)`)
    undagi.clock.advanceBy(second)
    const later = end('ani', memberships.budi)
    await expect.poll(waiting).toBe(1)
    undagi.clock.advanceBy(-second)
    const earlier = end('budi', memberships.ani)
    await expect.poll(waiting).toBe(2)
    undagi.clock.advanceBy(2 * second)
    return { later, earlier }
  })

  expect((await answers.later).response.status).toBe(204)
  expect((await answers.earlier).error).toMatchObject({ status: 409, code: 'people.last_administrator' })
})
