import type { PaperKind } from '@undagi/papers'
import { and, desc, eq, sql } from 'drizzle-orm'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import { paperTemplates } from '../../../platform/database/tables/paper-templates.tables.ts'

interface Key {
  readonly institutionId: string
  readonly kind: PaperKind
}

const { institutionId, kind, version, fileName, sha256, authorName, madeAt, bearsCheck, file } =
  paperTemplates
const facts = {
  ...{ kind, version, fileName, sha256, authorName, madeAt, bearsCheck },
  bytes: sql<number | null>`octet_length(${file})`.as('bytes'),
}

/** The latest of every paper, without the files. */
export const selectTemplates = (db: Sql, institution: string) =>
  db
    .selectDistinctOn([kind], facts)
    .from(paperTemplates)
    .where(eq(institutionId, institution))
    .orderBy(kind, desc(version))

export type TemplateRow = Awaited<ReturnType<typeof selectTemplates>>[number]

/** The file in force; null inside: it was withdrawn. */
export const selectTemplateFile = (db: Sql, key: Key) =>
  db
    .select({ file, version, bearsCheck })
    .from(paperTemplates)
    .where(and(eq(institutionId, key.institutionId), eq(kind, key.kind)))
    .orderBy(desc(version))
    .limit(1)

/** Undefined: somebody else has made this version meanwhile. */
export async function insertTemplate(
  db: Sql,
  template: typeof paperTemplates.$inferInsert,
): Promise<TemplateRow | undefined> {
  const [made] = await db
    .insert(paperTemplates)
    .values(template)
    .onConflictDoNothing({ target: [institutionId, kind, version] })
    .returning(facts)
  return made
}
