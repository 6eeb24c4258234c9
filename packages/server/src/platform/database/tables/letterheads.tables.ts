import { customType, integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, undagi } from './undagi-schema.ts'

const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' })

/** Append-only: what stands at the head of an institution's papers. A change is the next version. */
export const letterheads = undagi.table(
  'letterheads',
  {
    institutionId: uuid('institution_id').notNull(),
    version: integer('version').notNull(),
    owner: text('owner').notNull(),
    unit: text('unit'),
    contact: jsonb('contact').notNull(),
    place: text('place'),
    signatory: jsonb('signatory').notNull(),
    logo: bytes('logo'),
    logoKind: text('logo_kind', { enum: ['png', 'jpeg'] }),
    logoWidth: integer('logo_width'),
    logoHeight: integer('logo_height'),
    authorId: uuid('author_id').notNull(),
    authorName: text('author_name').notNull(),
    madeAt: instant('made_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.institutionId, table.version] })],
)
