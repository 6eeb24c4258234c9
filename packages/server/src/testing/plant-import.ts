import type { Sql } from '../platform/database/drizzle-on.ts'
import { importContents, imports } from '../platform/database/tables/imports.tables.ts'
import { publishedResults } from '../platform/database/tables/rounds.tables.ts'

interface Planting {
  readonly institutionId: string
  readonly personId: string
  readonly personName: string
  readonly at: Date
}

/** A table of published results that was brought in and applied: one row. */
export async function plantImport(
  db: Sql,
  { institutionId, personId, personName, at }: Planting,
): Promise<void> {
  const [row] = await db
    .insert(imports)
    .values({
      ...{ institutionId, kind: 'published_results', state: 'applied', fileName: 'hasil.csv' },
      ...{ fileSha256: 'b'.repeat(64), editionId: 'toy', editionRevision: 1, rowCount: 1 },
      ...{ uploadedBy: personId, uploadedByName: personName, uploadedAt: at },
    })
    .returning()
  if (row === undefined) throw new Error('An insert that returned nothing')
  const importId = row.id
  await db
    .insert(importContents)
    .values({ importId, institutionId, uploadedBy: personId, rows: [], choices: {} })
  await db.insert(publishedResults).values({
    ...{ year: 2023, editionId: 'toy', institutionName: 'Kota Impor', groupValues: {}, source: 'hasil.csv' },
    ...{ institutionId, importId },
  })
}
