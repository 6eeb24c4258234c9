import type { ReportKind } from '@undagi/papers'
import { and, desc, eq } from 'drizzle-orm'
import type { Sql } from '../../../../platform/database/drizzle-on.ts'
import { issuedPapers } from '../../../../platform/database/tables/papers.tables.ts'
import { reportWords } from '../../../../platform/database/tables/report-words.tables.ts'

/** What stands of each aspect. */
export const selectWords = (db: Sql, assessmentId: string) =>
  db
    .selectDistinctOn([reportWords.aspectCode])
    .from(reportWords)
    .where(eq(reportWords.assessmentId, assessmentId))
    .orderBy(reportWords.aspectCode, desc(reportWords.version))

export type WordsRow = Awaited<ReturnType<typeof selectWords>>[number]

/** Undefined: somebody else has written this version meanwhile. */
export async function insertWords(
  db: Sql,
  words: typeof reportWords.$inferInsert,
): Promise<WordsRow | undefined> {
  const { assessmentId, aspectCode, version } = reportWords
  const [row] = await db
    .insert(reportWords)
    .values(words)
    .onConflictDoNothing({ target: [assessmentId, aspectCode, version] })
    .returning()
  return row
}

/** Whether a report of this kind was issued. */
export async function isIssued(
  db: Sql,
  { assessmentId, kind }: { readonly assessmentId: string; readonly kind: ReportKind },
): Promise<boolean> {
  const rows = await db
    .select({ version: issuedPapers.version })
    .from(issuedPapers)
    .where(and(eq(issuedPapers.assessmentId, assessmentId), eq(issuedPapers.kind, kind)))
    .limit(1)
  return rows.length > 0
}
