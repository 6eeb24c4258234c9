import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../testing/create-test-database.ts'
import { type Neighbour, now, twoInstitutions } from '../../testing/two-institutions.ts'
import { preparedInShapes } from './prepared-statement.ts'
import { assessments } from './tables/assessments.tables.ts'

let fixture: TestDatabase
let ours: Neighbour
let theirs: Neighbour

beforeAll(async () => {
  fixture = await createTestDatabase()
  ;({ ours, theirs } = await twoInstitutions(fixture.database))
})
afterAll(() => fixture.drop())

let built = 0
const selectStages = preparedInShapes({ names: ['institutionId'], ifGiven: ['stage'] }, (db, given) => {
  built += 1
  const stage = given.ifGiven('stage')
  return db
    .select({ institutionId: assessments.institutionId, stage: assessments.stage })
    .from(assessments)
    .where(
      and(eq(assessments.institutionId, given.value('institutionId')), stage && eq(assessments.stage, stage)),
    )
})

const ask = async (institutionId: string, stage?: string) => {
  const request = { token: ours.token, at: now }
  const { results } = await fixture.database.read(request, (db) => [
    selectStages(db, { institutionId, stage }),
  ])
  return results[0].map((row) => row.stage)
}

test('what is not given is not compared: with and without it, each question finds its own', async () => {
  const all = await ask(ours.institutionId)

  expect(all).not.toEqual([])
  expect(await ask(ours.institutionId, all[0])).toEqual(all)
  expect(await ask(ours.institutionId, 'published')).toEqual([])
  expect(await ask(ours.institutionId)).toEqual(all)
})

test('another institution’s rows are found in no shape of it', async () => {
  expect(await ask(theirs.institutionId)).toEqual([])
  expect(await ask(theirs.institutionId, 'filling')).toEqual([])
})

test('it is built once for each connection and each set of values, however often it is asked', async () => {
  await fixture.database.asActor({ token: ours.token, at: now }, async ({ db }) => {
    const { institutionId } = ours
    const before = built
    for (const stage of ['filling', 'published', undefined, 'filling', undefined])
      await selectStages(db, { institutionId, stage })

    expect(built - before).toBe(2)
  })
})

test('several with different values travel in one read, each with its own answer', async () => {
  const { results } = await fixture.database.read({ token: ours.token, at: now }, (db) => [
    selectStages(db, { institutionId: ours.institutionId }),
    selectStages(db, { institutionId: theirs.institutionId }),
    selectStages(db, { institutionId: ours.institutionId, stage: 'published' }),
  ])

  expect(results.map((rows) => rows.length)).toEqual([(await ask(ours.institutionId)).length, 0, 0])
})
