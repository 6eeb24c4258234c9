import { paperKinds } from '@undagi/papers'
import { boolean, customType, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, undagi } from './undagi-schema.ts'

const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' })

/** Append-only: the Word file in which an institution writes a paper. A change is the next version; without a file it is withdrawn. */
export const paperTemplates = undagi.table(
  'paper_templates',
  {
    institutionId: uuid('institution_id').notNull(),
    kind: text('kind', { enum: paperKinds }).notNull(),
    version: integer('version').notNull(),
    fileName: text('file_name'),
    file: bytes('file'),
    sha256: text('sha256'),
    /** Whether number, version and check code have their place in it: papers are issued in no other. */
    bearsCheck: boolean('bears_check').notNull().default(false),
    authorId: uuid('author_id').notNull(),
    authorName: text('author_name').notNull(),
    madeAt: instant('made_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.institutionId, table.kind, table.version] })],
)
