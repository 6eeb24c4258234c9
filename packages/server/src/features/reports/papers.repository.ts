import { reportKinds } from '@undagi/papers'
import { and, asc, desc, eq, getTableColumns, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Sql } from '../../platform/database/drizzle-on.ts'
import { issuedPapers } from '../../platform/database/tables/papers.tables.ts'

type Kind = typeof issuedPapers.$inferSelect.kind

const { pdf: _, docx: __, ...shown } = getTableColumns(issuedPapers)

/** Without their bytes, the first version first. */
export const selectIssued = (db: Sql, assessmentId: string) =>
  db
    .select(shown)
    .from(issuedPapers)
    .where(eq(issuedPapers.assessmentId, assessmentId))
    .orderBy(asc(issuedPapers.kind), asc(issuedPapers.version))

export type IssuedRow = Awaited<ReturnType<typeof selectIssued>>[number]

export interface IssuedKey {
  readonly assessmentId: string
  readonly kind: Kind
  readonly version: number
}

export const selectIssuedPdf = (db: Sql, { assessmentId, kind, version }: IssuedKey) =>
  db
    .select({ pdf: issuedPapers.pdf, sha256: issuedPapers.sha256 })
    .from(issuedPapers)
    .where(
      and(
        eq(issuedPapers.assessmentId, assessmentId),
        eq(issuedPapers.kind, kind),
        eq(issuedPapers.version, version),
      ),
    )

export const selectIssuedDocx = (db: Sql, { assessmentId, kind, version }: IssuedKey) =>
  db
    .select({ docx: issuedPapers.docx })
    .from(issuedPapers)
    .where(
      and(
        eq(issuedPapers.assessmentId, assessmentId),
        eq(issuedPapers.kind, kind),
        eq(issuedPapers.version, version),
      ),
    )

interface ReportKey extends Pick<IssuedKey, 'assessmentId' | 'version'> {
  readonly part: 'pdf' | 'docx'
}

/** The report of this version, of whichever kind: the kind of its round may have been another when it was issued. */
export const selectReport = (db: Sql, { assessmentId, version, part }: ReportKey) =>
  db
    .select({ kind: issuedPapers.kind, bytes: issuedPapers[part] })
    .from(issuedPapers)
    .where(
      and(
        eq(issuedPapers.assessmentId, assessmentId),
        inArray(issuedPapers.kind, [...reportKinds]),
        eq(issuedPapers.version, version),
      ),
    )
    .orderBy(desc(issuedPapers.issuedAt))

/** Undefined: somebody else has issued this version meanwhile. */
export async function insertIssued(
  db: Sql,
  paper: typeof issuedPapers.$inferInsert,
): Promise<IssuedRow | undefined> {
  const [row] = await db
    .insert(issuedPapers)
    .values(paper)
    .onConflictDoNothing({ target: [issuedPapers.assessmentId, issuedPapers.kind, issuedPapers.version] })
    .returning(shown)
  return row
}

/** What can happen to an assessment after a paper of it was issued, that makes the paper tell of something else than what stands. */
export const laterChanges = ['returned', 'reopened', 'published', 'corrected'] as const

const checkedRow = z.object({
  kind: z.enum(issuedPapers.kind.enumValues),
  version: z.number(),
  number: z.string(),
  paper_day: z.string(),
  sha256: z.string(),
  docx_sha256: z.string().nullable(),
  institution_name: z.string(),
  is_latest: z.boolean(),
  handed_in_on: z.string().nullable(),
  since: z.array(z.strictObject({ what: z.enum(laterChanges), day: z.iso.date() })),
})

/** Whoever checks has no session: it runs under the role of sign-in, through one function. */
export async function findByCheckCode(signin: Sql, code: string) {
  const { rows } = await signin.execute(
    sql`SELECT kind, version, number, paper_day::text, sha256, docx_sha256, institution_name, is_latest, handed_in_on::text, since FROM undagi.paper_of_code(${code})`,
  )
  return rows[0] === undefined ? undefined : checkedRow.parse(rows[0])
}
