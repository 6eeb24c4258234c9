import type { Sql } from '../../platform/database/drizzle-on.ts'
import { institutions, people } from '../../platform/database/tables/institutions.tables.ts'

/** The signed-in person: row-level security shows nobody else. */
export const selectSelf = (db: Sql) => db.select({ email: people.email }).from(people)

export const selectOwnInstitutions = (db: Sql) =>
  db
    .select({
      id: institutions.id,
      slug: institutions.slug,
      name: institutions.name,
      sample: institutions.sample,
    })
    .from(institutions)
    .orderBy(institutions.name)
