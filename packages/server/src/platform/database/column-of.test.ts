import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../testing/create-test-database.ts'
import { queryAs } from '../../testing/query-as.ts'
import { toArrayLiteral } from './column-of.ts'

let fixture: TestDatabase
beforeAll(async () => {
  fixture = await createTestDatabase()
})
afterAll(() => fixture.drop())

const text = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('', 'null', 'NULL', '{}', '"', '\\', ',', ' x ', '{"a":"b\\"c"}', 'baris\nbaru\t'),
  )
  // PostgreSQL stores no such character
  .filter((each) => !each.includes('\u0000'))

test('a column arrives as it was sent, whatever stands in its cells', async () => {
  const columns = fc.array(fc.oneof(text, fc.constant(null)), { maxLength: 40 })

  await fc.assert(
    fc.asyncProperty(columns, async (column) => {
      const [row] = await queryAs(fixture.server.connectionFor('app'), 'SELECT $1::text[] AS cells', [
        toArrayLiteral(column),
      ])
      expect(row).toEqual({ cells: column })
    }),
    { numRuns: 60 },
  )
})
