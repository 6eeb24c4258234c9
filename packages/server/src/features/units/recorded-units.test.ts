import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { units } from '../../platform/database/tables/units.tables.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { foldUnits } from './fold-units.ts'
import { anyReorganisation, toWanted } from './testing/any-reorganisation.ts'
import { selectUnitChanges, toUnitChange } from './units.repository.ts'

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({ 'kota-arang': { ani: ['administrator'] } })
})
afterAll(() => undagi.close())

const path = '/institutions/{institutionId}/unit-changes'

test('what is stored is exactly what the fold makes of the changes, whatever was done', async () => {
  const { id: institutionId } = undagi.institution('kota-arang')
  const params = { path: { institutionId } }

  await fc.assert(
    fc.asyncProperty(fc.array(anyReorganisation, { minLength: 1, maxLength: 6 }), async (steps) => {
      for (const step of steps) {
        const { data } = await undagi.as('ani').GET(path, { params })
        if (data === undefined) throw new Error('ani sees her units')
        await undagi.as('ani').POST(path, { params, body: toWanted(step, data) })
      }

      const { stored, changes } = await readStored(institutionId)
      expect(stored).toEqual(foldUnits(changes))
      expect(changes.map(({ sequence }) => sequence)).toEqual(changes.map((_, position) => position + 1))
    }),
    { numRuns: 20 },
  )
})

async function readStored(institutionId: string) {
  return undagi.database.asOperator({ institutions: [institutionId], at: undagi.clock.now() }, async (db) => {
    const rows = await db.select().from(units)
    return {
      stored: new Map(rows.map(({ institutionId: _, ...unit }) => [unit.id, unit])),
      changes: (await selectUnitChanges(db, institutionId)).map(toUnitChange),
    }
  })
}
