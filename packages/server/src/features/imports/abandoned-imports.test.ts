import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importContents, imports } from '../../platform/database/tables/imports.tables.ts'
import { apply, upload } from '../../testing/bring-table.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { discardAbandonedImports } from './discard-abandoned-imports.ts'

const day = 24 * 60 * 60 * 1000

let undagi: TestApp
beforeAll(async () => {
  undagi = await createTestApp({ 'kota-arang': { ani: ['administrator', 'internal_assessor'] } })
})
afterAll(() => undagi.close())

const look = (importId: string) =>
  undagi.database.asOperator(
    { institutions: [undagi.institution('kota-arang').id], at: undagi.clock.now() },
    async (db) => {
      const contents = await db.select().from(importContents).where(eq(importContents.importId, importId))
      const [head] = await db.select({ state: imports.state }).from(imports).where(eq(imports.id, importId))
      return { contents: contents.length, state: head?.state }
    },
  )

test('a preview that nobody comes back to is thrown away with its rows after thirty days, not before', async () => {
  const { data: applied } = await upload(undagi, 'instansi,tahun,1\nkota-arang,2023,2\n')
  await apply(undagi, applied)
  const { data } = await upload(undagi, 'instansi,tahun,1\nkota-arang,2023,3\n')
  const importId = data?.import.id ?? ''

  undagi.clock.advanceBy(30 * day)
  await discardAbandonedImports(undagi.database, undagi.clock.now())
  expect(await look(importId)).toEqual({ contents: 1, state: 'previewed' })

  undagi.clock.advanceBy(1000)
  await discardAbandonedImports(undagi.database, undagi.clock.now())
  expect(await look(importId)).toEqual({ contents: 0, state: 'discarded' })
  expect((await look(applied?.import.id ?? '')).state).toBe('applied')
})
