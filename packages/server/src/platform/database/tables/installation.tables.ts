import { boolean, uuid } from 'drizzle-orm/pg-core'
import { instant, undagi } from './undagi-schema.ts'

/** One row: which installation this is. Backups read it with a connection of their own. */
export const installation = undagi.table('installation', {
  id: uuid('id').primaryKey().defaultRandom(),
  createdAt: instant('created_at').notNull().defaultNow(),
  onlyOne: boolean('only_one').notNull().default(true).unique(),
})
