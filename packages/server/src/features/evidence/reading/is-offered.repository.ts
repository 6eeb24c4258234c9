import { and, eq, exists, sql } from 'drizzle-orm'
import type { Sql } from '../../../platform/database/drizzle-on.ts'
import {
  evidenceFiles as files,
  fileReadings as readings,
} from '../../../platform/database/tables/evidence.tables.ts'

/** Of a reading: a document is made of what was read, and not only an upload. */
export const isOffered = (db: Sql) =>
  exists(
    db
      .select({ one: sql`1` })
      .from(files)
      .where(and(eq(files.institutionId, readings.institutionId), eq(files.sha256, readings.sha256))),
  )
