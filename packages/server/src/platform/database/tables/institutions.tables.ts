import { memberRoles } from '@undagi/permissions'
import { boolean, text, uuid } from 'drizzle-orm/pg-core'
import { instant, undagi } from './undagi-schema.ts'

export const institutions = undagi.table('institutions', {
  id: uuid('id').primaryKey().defaultRandom(),
  slug: text('slug').notNull().unique(),
  name: text('name').notNull(),
  category: text('category').notNull(),
  timeZone: text('time_zone', { enum: ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] }).notNull(),
  sample: boolean('sample').notNull().default(false),
  /** In the official register; null: not in it. */
  officialId: text('official_id'),
})

/** Row-level security shows a person their own row only; others through `undagi.people_of(institution)`. */
export const people = undagi.table('people', {
  id: uuid('id').primaryKey().defaultRandom(),
  name: text('name').notNull(),
  email: text('email').notNull().unique(),
  signinUserId: text('signin_user_id').unique(),
})

/** Read-only for the application: `undagi.add_member(…)` and `undagi.end_membership(…)` write. */
export const memberships = undagi.table('memberships', {
  id: uuid('id').primaryKey().defaultRandom(),
  personId: uuid('person_id').notNull(),
  institutionId: uuid('institution_id').notNull(),
  role: text('role', { enum: memberRoles }).notNull(),
  validFrom: instant('valid_from').notNull(),
  validTo: instant('valid_to'),
  /** Of the roles that are a unit's. */
  unitId: uuid('unit_id'),
  /** Null: the operator, or a release that did not write it down. */
  grantedBy: uuid('granted_by'),
  grantedByName: text('granted_by_name'),
})

/** Which roles sign in with a second factor; `undagi.require_second_factor(…)` writes. */
export const secondFactorRules = undagi.table('second_factor_rules', {
  institutionId: uuid('institution_id').notNull(),
  role: text('role').notNull(),
  since: instant('since').notNull(),
})
