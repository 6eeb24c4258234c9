import { sql } from 'drizzle-orm'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../testing/create-test-database.ts'
import { enrol, type Neighbour, now, signUp, twoInstitutions } from '../../testing/two-institutions.ts'
import { SessionNotValid } from './actor.ts'
import type { Sql } from './drizzle-on.ts'
import { assessments } from './tables/assessments.tables.ts'
import { institutions } from './tables/institutions.tables.ts'
import { units } from './tables/units.tables.ts'

let fixture: TestDatabase
let ours: Neighbour
let theirs: Neighbour

beforeAll(async () => {
  fixture = await createTestDatabase()
  ;({ ours, theirs } = await twoInstitutions(fixture.database))
})
afterAll(() => fixture.drop())

const selectInstitutions = (db: Sql) => db.select({ id: institutions.id }).from(institutions)

const seenBy = async (token: string, at: Date) => {
  const { results } = await fixture.database.read({ token, at }, (db) => [selectInstitutions(db)])
  return results[0].map(({ id }) => id)
}

describe('who is asking', () => {
  test('a session makes the person, their roles and their institutions', async () => {
    const actor = await fixture.database.asActor(
      { token: ours.token, at: now },
      async (session) => session.actor,
    )

    expect(actor).toEqual({
      personId: ours.personId,
      name: 'Rina',
      onBehalfOf: null,
      memberships: [{ institutionId: ours.institutionId, role: 'internal_assessor' }],
      delegations: [],
    })
    expect(await seenBy(ours.token, now)).toEqual([ours.institutionId])
  })

  test.each(['unknown', ''])(
    'a session that does not exist (%j) is refused for reading and writing',
    async (token) => {
      const request = { token, at: now }

      await expect(fixture.database.read(request, (db) => [selectInstitutions(db)])).rejects.toThrow(
        SessionNotValid,
      )
      await expect(fixture.database.asActor(request, async () => 'done')).rejects.toThrow(SessionNotValid)
    },
  )

  test('a session ends at its instant', async () => {
    const end = new Date('2027-01-01T00:00:00Z')

    await expect(seenBy(ours.token, new Date(end.getTime() - 1))).resolves.toHaveLength(1)
    await expect(seenBy(ours.token, end)).rejects.toThrow(SessionNotValid)
  })

  test('a membership counts from its first instant until just before its last', async () => {
    const email = 'tamu@contoh.go.id'
    await signUp(fixture.database, { name: 'Tamu', email, token: 'token of a guest' })
    const [from, to] = ['2026-02-01T00:00:00Z', '2026-02-08T00:00:00Z']
    await fixture.database.asOperator({ institutions: [ours.institutionId], at: now }, (db) =>
      enrol(db, ours.institutionId, {
        name: 'Tamu',
        email,
        role: 'internal_assessor',
        validFrom: from,
        validTo: to,
      }),
    )
    const seenAt = (instant: string) => seenBy('token of a guest', new Date(instant))

    expect(await seenAt('2026-01-31T23:59:59.999Z')).toEqual([])
    expect(await seenAt(from)).toEqual([ours.institutionId])
    expect(await seenAt('2026-02-07T23:59:59.999Z')).toEqual([ours.institutionId])
    expect(await seenAt(to)).toEqual([])
  })

  test('beginning again with a session that is not valid leaves nothing allowed', async () => {
    const rows = await fixture.database.asActor({ token: ours.token, at: now }, async ({ db }) => {
      await db.execute(sql`SELECT undagi.begin_request('unknown', ${now})`)
      return selectInstitutions(db)
    })

    expect(rows).toEqual([])
  })

  test('nothing of a request remains on its connection', async () => {
    const app = new pg.Client(fixture.server.connectionFor('app'))
    await app.connect()
    await app.query('BEGIN')
    await app.query('SELECT undagi.begin_request($1, $2)', [ours.token, now])
    await app.query('COMMIT')

    expect(
      (await app.query('SELECT undagi.actor_id() AS actor, undagi.allowed_institutions() AS allowed')).rows,
    ).toEqual([{ actor: null, allowed: [] }])
    await app.end()
  })
})

describe('a transaction as a person', () => {
  test('is undone as a whole when the work fails', async () => {
    const failing = fixture.database.asActor({ token: ours.token, at: now }, async ({ db }) => {
      await db.insert(units).values({ institutionId: ours.institutionId, name: 'Sebentar', shortName: 'S' })
      throw new Error('on second thoughts')
    })

    await expect(failing).rejects.toThrow('on second thoughts')
    const { results } = await fixture.database.read({ token: ours.token, at: now }, (db) => [
      db.select({ name: units.name }).from(units),
    ])
    expect(results[0].map(({ name }) => name)).not.toContain('Sebentar')
  })

  test('sends independent statements together and gets each its answer', async () => {
    const [seen, sum] = await fixture.database.asActor({ token: ours.token, at: now }, ({ db }) =>
      Promise.all([selectInstitutions(db), db.execute<{ sum: number }>(sql`SELECT 1 + 1 AS sum`)]),
    )

    expect(seen).toEqual([{ id: ours.institutionId }])
    expect(sum.rows).toEqual([{ sum: 2 }])
  })

  test('a reader and a writer that fail leave the pool usable', async () => {
    for (let round = 0; round < 20; round++) {
      const request = { token: ours.token, at: now }
      await expect(fixture.database.read(request, (db) => [db.execute(sql`SELECT 1 / 0`)])).rejects.toThrow()
      await expect(
        fixture.database.asActor(request, ({ db }) => db.execute(sql`SELECT 1 / 0`)),
      ).rejects.toThrow()
    }

    expect(await seenBy(ours.token, now)).toEqual([ours.institutionId])
  })

  test('a statement that takes too long is stopped', async () => {
    // Longer than a busy machine takes to find out who asks.
    const hasty = await createTestDatabase({ statementTimeoutMs: 1_000 })
    const { ours: person } = await twoInstitutions(hasty.database)

    const slow = hasty.database.read({ token: person.token, at: now }, (db) => [
      db.execute(sql`SELECT pg_sleep(30)`),
    ])

    await expect(slow).rejects.toMatchObject({ cause: { code: '57014' } })
    await hasty.drop()
  })
})

test('the operator too is bound to the institutions it names', async () => {
  const operation = { institutions: [ours.institutionId], at: now }

  const seen = await fixture.database.asOperator(operation, (db) => db.select().from(assessments))
  const foreign = fixture.database.asOperator(operation, (db) =>
    db.insert(units).values({ institutionId: theirs.institutionId, name: 'Dinas Lain', shortName: 'DL' }),
  )

  expect(seen.map(({ institutionId }) => institutionId)).toEqual([ours.institutionId])
  await expect(foreign).rejects.toMatchObject({ cause: { code: '42501' } })
})
