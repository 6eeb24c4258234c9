import { desc, eq } from 'drizzle-orm'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { preparedStatement } from '../../../platform/database/prepared-statement.ts'
import { assessments } from '../../../platform/database/tables/assessments.tables.ts'
import { contributionRequests as requests } from '../../../platform/database/tables/contributions.tables.ts'
import { institutions } from '../../../platform/database/tables/institutions.tables.ts'
import {
  offlineKitAnswers as answers,
  offlineKitDocuments as documents,
  offlineKits as kits,
  offlineKitReturns as returns,
} from '../../../platform/database/tables/offline-kits.tables.ts'
import { rounds } from '../../../platform/database/tables/rounds.tables.ts'
import { units } from '../../../platform/database/tables/units.tables.ts'

export type ReturnRow = typeof returns.$inferSelect
export type KitDocumentRow = typeof documents.$inferSelect

export async function insertKit(db: Sql, row: Omit<typeof kits.$inferInsert, 'id'>): Promise<string> {
  const [made] = await db.insert(kits).values(row).returning({ id: kits.id })
  if (made === undefined) throw new Error('An insert that returned nothing')
  return made.id
}

/** With the institution, year and unit that it is for; of an institution in which the person is nobody it is not there. */
export const selectKit = (db: Sql, kitId: string) =>
  db
    .select({ kit: kits, institutionName: institutions.name, year: rounds.year, unitName: units.name })
    .from(kits)
    .innerJoin(institutions, eq(institutions.id, kits.institutionId))
    .innerJoin(assessments, eq(assessments.id, kits.assessmentId))
    .innerJoin(rounds, eq(rounds.id, assessments.roundId))
    .innerJoin(units, eq(units.id, kits.unitId))
    .where(eq(kits.id, kitId))

export async function insertReturn(db: Sql, row: Omit<typeof returns.$inferInsert, 'id'>): Promise<string> {
  const [kept] = await db.insert(returns).values(row).returning({ id: returns.id })
  if (kept === undefined) throw new Error('An insert that returned nothing')
  return kept.id
}

export const selectReturn = (db: Sql, returnId: string) =>
  db
    .select({ returned: returns, kit: kits, unitName: units.name })
    .from(returns)
    .innerJoin(kits, eq(kits.id, returns.kitId))
    .innerJoin(units, eq(units.id, kits.unitId))
    .where(eq(returns.id, returnId))

export async function insertKitAnswers(db: Sql, rows: (typeof answers.$inferInsert)[]): Promise<void> {
  if (rows.length > 0) await db.insert(answers).values(rows)
}

/** What one workbook named is noted once, however often it is applied. */
export async function insertKitDocuments(db: Sql, rows: (typeof documents.$inferInsert)[]): Promise<void> {
  if (rows.length > 0) await db.insert(documents).values(rows).onConflictDoNothing()
}

/** Documents that were named for requests of an assessment, those of the newest workbook first. */
export const selectKitDocuments = preparedStatement(['assessmentId'], (db, given) =>
  db
    .select({ document: documents, returnedAt: returns.returnedAt })
    .from(documents)
    .innerJoin(returns, eq(returns.id, documents.returnId))
    .innerJoin(requests, eq(requests.id, documents.requestId))
    .where(eq(requests.assessmentId, given('assessmentId')))
    .orderBy(desc(returns.returnedAt), desc(returns.id), documents.position),
)
