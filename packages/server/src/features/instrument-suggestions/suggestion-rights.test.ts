import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  instrumentSuggestionActions,
  instrumentSuggestions,
} from '../../platform/database/tables/suggestions.tables.ts'
import { createTestDatabase, type TestDatabase } from '../../testing/create-test-database.ts'
import { queryAsPerson } from '../../testing/query-as.ts'
import { enrol, type Neighbour, now, twoInstitutions } from '../../testing/two-institutions.ts'

// No use case takes part here: what the policies of PostgreSQL alone allow somebody who is signed in.

const forbidden = { code: '42501' }
const colleaguesSuggestion = 'cccccccc-0000-4000-8000-000000000001'

let fixture: TestDatabase
let ours: Neighbour
let colleague: string
beforeAll(async () => {
  fixture = await createTestDatabase()
  ;({ ours } = await twoInstitutions(fixture.database))
  const { institutionId } = ours
  await fixture.database.asOperator({ institutions: [institutionId], at: now }, async (db) => {
    const member = { name: 'Wira', email: 'wira@contoh.go.id', role: 'internal_assessor' }
    colleague = await enrol(db, institutionId, member)
    await db.insert(instrumentSuggestions).values({
      ...{ id: colleaguesSuggestion, institutionId, part: 'indicator', indicatorCode: '1', path: 'INDEX/1' },
      ...{ editionId: 'toy', editionRevision: 1, editionSha256: 'a'.repeat(64), kind: 'typo', text: 'Salah' },
      ...{ authorId: colleague, authorName: 'Wira', suggestedAt: now },
    })
  })
})
afterAll(() => fixture.drop())

const act = (kind: string, suggestionId: string, actorId = ours.personId) =>
  queryAsPerson(
    fixture.server,
    ours.token,
    `INSERT INTO undagi.instrument_suggestion_actions
       (suggestion_id, institution_id, kind, note, actor_id, actor_name, acted_at)
     VALUES ($1, $2, $3, '', $4, 'Rina', $5)`,
    [suggestionId, ours.institutionId, kind, actorId, now],
  )

test('an assessor decides on no suggestion and withdraws no colleague’s, under nobody’s name', async () => {
  await expect(act('taken_up', colleaguesSuggestion)).rejects.toMatchObject(forbidden)
  await expect(act('withdrawn', colleaguesSuggestion)).rejects.toMatchObject(forbidden)
  await expect(act('withdrawn', colleaguesSuggestion, colleague)).rejects.toMatchObject(forbidden)
})

test('one’s own suggestion can be withdrawn', async () => {
  await expect(act('withdrawn', 'aaaaaaaa-0000-4000-8000-000000000004')).resolves.toEqual([])
})

test('nobody suggests under another person’s name', async () => {
  const copy = `INSERT INTO undagi.instrument_suggestions
      (institution_id, edition_id, edition_revision, edition_sha256, part, indicator_code, path, kind, text,
       author_id, author_name, suggested_at)
    SELECT institution_id, edition_id, edition_revision, edition_sha256, part, indicator_code, path, kind, text,
           author_id, author_name, suggested_at
      FROM undagi.instrument_suggestions WHERE id = $1`

  const attempt = queryAsPerson(fixture.server, ours.token, copy, [colleaguesSuggestion])

  await expect(attempt).rejects.toMatchObject(forbidden)
})

test.each([instrumentSuggestions, instrumentSuggestionActions])(
  'what was written stays, for the owner too',
  async (table) => {
    const attempt = fixture.database.asOperator(
      { institutions: [ours.institutionId], at: now },
      async (db) => {
        await db.delete(table)
      },
    )

    await expect(attempt).rejects.toMatchObject({ cause: { code: '23001' } })
  },
)
